import { nitfCodes } from '../../diagnostics/codes/nitf.js';
import { finding, locate } from '../../diagnostics/finding.js';
import { lineIndex } from '../../diagnostics/line-index.js';
import { readXml } from '../../markup/xml/read-xml.js';
import type { Source } from '../../source/decode.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { readDocument } from './read/read-document.js';

/** Documents of one input, unless the option says otherwise. */
const mostItems = 10_000;

/** Reads NITF of any release: a document, or several one after another. */
export function parse(
  { text, offsetOf }: Source,
  options: ReadOptions,
): Omit<ParseResult, 'format'> {
  const { depth, attributes, items = mostItems } = options.limits ?? {};
  const { roots, findings } = readXml(text, { limits: { depth, attributes } });
  const documents = roots.filter(({ name }) => name === 'nitf').slice(0, items);
  const readings = documents.map((root) => readDocument(root, options));
  const lines = lineIndex(text, offsetOf);
  const all = [
    ...findings,
    ...(documents.length === 0 ? [notADocument] : []),
    ...readings.flatMap((reading) => reading.findings),
  ];
  return {
    articles: readings.map(({ article }) => article),
    diagnostics: all.map((one) => locate(one, lines)),
    ...(options.origins === true && {
      origins: readings.map(({ origins }) =>
        Object.fromEntries(
          Object.entries(origins).map(([path, { start, end }]) => [path, lines.range(start, end)]),
        ),
      ),
    }),
  };
}

const notADocument = finding(
  nitfCodes,
  'nitf/not-a-document',
  'The document holds no element <nitf>.',
  { fix: 'Pass a document of NITF.' },
);
