import { scanHtml } from '../../../markup/html/scan-html.js';
import type { Literal, Thing } from '../../../structured-data/read/thing.js';
import { finishedThing, type Stretch } from './draft.js';
import type { Page } from './page.js';
import { PageListener } from './page-listener.js';
import type { VocabularyName } from './vocabularies.js';

/** Reads a page in one pass, as far as its end: bodies and microdata have no fixed place. */
export function readPage(
  html: string,
  limits: { readonly depth?: number; readonly attributes?: number } = {},
): Page {
  const listener = new PageListener(limits.depth);
  scanHtml(html, listener, limits.attributes);
  listener.end(html.length);
  const { shown, marks } = listener;
  const finished = (name: VocabularyName): readonly Thing[] =>
    marks.things[name].map((draft) => finishedThing(draft, shown));
  const literals = (all: readonly (Literal | Stretch)[]): readonly Literal[] =>
    all.map((mark) => listener.literal(mark)).filter(({ text }) => text !== '');
  const heading = marks.headings.find(({ from, to }) => /\S/.test(shown.slice(from, to)));
  const [title] = literals(marks.titles);
  const articles = marks.articles.length === 1 ? literals(marks.articles) : [];
  return {
    scripts: marks.scripts,
    things: { microdata: finished('microdata'), rdfa: finished('rdfa'), hnews: finished('hnews') },
    metas: marks.metas,
    ...marks.links,
    ...(title && { title }),
    headings: literals(marks.headings),
    authors: literals(together(marks.names, shown)),
    bylines: literals(marks.bylines.map((line) => firstLine(line, shown))),
    opening: heading === undefined ? [] : listener.linesBehind(heading, mostLines),
    times: literals(marks.times),
    ...(articles[0] && { article: articles[0] }),
  };
}

/** A byline stands within so many lines of the heading. */
const mostLines = 20;

/** The first of the names and those that follow with a word or sign between. */
function together(names: readonly Stretch[], shown: string): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const name of names) {
    const last = all.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    const between = last === undefined ? '' : shown.slice(last.to, name.from).trim();
    if (between.length > longestJoint) break;
    if (/\S/.test(shown.slice(name.from, name.to))) all.push(name);
  }
  return all;
}

/** Such as `and`, `, ` or `sowie`. */
const longestJoint = 7;

/** The first line of a stretch that holds a word. */
function firstLine({ from, to, start, end }: Stretch, shown: string): Stretch {
  const found = /[^\n]*\p{L}[^\n]*/u.exec(shown.slice(from, Math.min(to, from + longestByline)));
  const first = from + (found?.index ?? 0);
  return { from: first, to: first + (found?.[0].length ?? 0), start, end };
}

const longestByline = 1000;
