import { nitfCodes } from '../../diagnostics/codes/nitf.js';
import { finding } from '../../diagnostics/finding.js';
import { readXml } from '../../markup/xml/read-xml.js';
import type { Source } from '../../source/decode.js';
import type { ParseResult, ReadOptions } from '../format.js';
import { itemsResult, mostItems } from '../items-result.js';
import { readDocument } from './read/read-document.js';

/** Reads NITF of any release: a document, or several one after another. */
export function parse(source: Source, options: ReadOptions): Omit<ParseResult, 'format'> {
  const { depth, attributes, items = mostItems } = options.limits ?? {};
  const { roots, findings } = readXml(source.text, { limits: { depth, attributes } });
  const documents = roots.filter(({ name }) => name === 'nitf').slice(0, items);
  const readings = documents.map((root) => readDocument(root, options));
  const all = [
    ...findings,
    ...(documents.length === 0 ? [notADocument] : []),
    ...readings.flatMap((reading) => reading.findings),
  ];
  return itemsResult(source, options, readings, all);
}

const notADocument = finding(
  nitfCodes,
  'nitf/not-a-document',
  'The document holds no element <nitf>.',
  { fix: 'Pass a document of NITF.' },
);
