import { PublicationRefused, type Article } from '../../index.js';
import type { Arguments } from '../command-line/read-arguments.js';
import { jsonLdSettings, reportSettings, writingSettings } from '../command-line/settings.js';
import { readerOf } from '../input/reader.js';
import type { Work } from '../jobs/task.js';
import type { Paint } from '../print/paint.js';
import type { Failure } from '../report/failure.js';
import { toldOf } from '../report/told.js';
import { isGathered } from './gathered.js';
import { layoutOf } from './layout.js';
import { writeArticle, type Writing, type Written } from './write-article.js';

/** In which colours a conversion writes, and tells. */
export interface Paints {
  readonly output: Paint;
  readonly report: Paint;
}

/** What the command line says of how articles are written. */
export function writingOf(values: Arguments['values']): Writing {
  const to = String(values['to']);
  return { to, jsonLd: jsonLdSettings(values), options: writingSettings(values, to) };
}

/**
 * The work of `wirecopy convert` on a document: its articles are read and written, or only read where they go out together.
 *
 * @throws UsageError for a value that the library does not take.
 */
export async function conversion(values: Arguments['values'], paints: Paints): Promise<Work> {
  const writing = writingOf(values);
  const read = await readerOf(values);
  const report = { ...reportSettings(values), paint: paints.report };
  const layout = layoutOf(values, paints.output);
  const gathers = isGathered(values);
  return (document, name) => {
    const { articles, diagnostics, text, failures } = read(document);
    const source = { name, text };
    const told = toldOf(diagnostics, source, report);
    if (gathers) return { told, failures, outputs: [], articles };
    const written = articles.map((article) => writtenOrRefused(article, writing));
    const out = written.flatMap((one) => ('output' in one ? [one] : []));
    const refused = written.flatMap((one) => ('reason' in one ? [one] : []));
    return {
      told: [...told, ...out.flatMap(({ losses }) => toldOf(losses, source, report))],
      failures: [...failures, ...refused],
      outputs: out.map(({ output }) => layout(output)),
      articles: [],
    };
  };
}

function writtenOrRefused(article: Article, writing: Writing): Written | Failure {
  try {
    return writeArticle(article, writing);
  } catch (error) {
    if (!(error instanceof PublicationRefused)) throw error;
    return { reason: error.code, message: `${error.code}: ${error.message}` };
  }
}
