import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import {
  parse,
  supportedFormats,
  write,
  type FormatId,
  type WriteOptions,
} from '../../src/index.js';
import { stories } from '../formats/feeds/stories.js';
import * as anpa1312 from '../formats/anpa1312/messages.js';
import * as iptc7901 from '../formats/iptc7901/messages.js';
import { newsmlDocument } from '../formats/newsml-1/documents.js';
import * as newsmlG2 from '../formats/newsml-g2/documents.js';
import * as ninjs from '../formats/ninjs/documents.js';
import { nitfDocument } from '../formats/nitf/documents.js';
import { page, script } from '../formats/html/page.js';

/** What the tests read, to be damaged. */
export interface Fixtures {
  /** Whole inputs. */
  readonly inputs: readonly string[];
  /** Pieces of inputs: a line, an element, a value. */
  readonly scraps: readonly string[];
}

/** Every text that stands in the tests of what reads, and every format of the invented stories. */
export function fixtures(): Fixtures {
  const literals = folders.flatMap(literalsOf);
  const isWhole = (text: string): boolean =>
    text.length > 80 && (text.trim().includes('\n') || /^\s*[<{[]/.test(text));
  return {
    inputs: [...new Set([...documents(), ...written(), ...literals.filter(isWhole)])],
    scraps: [...new Set(literals.filter((text) => text.trim() !== '' && text.length < 400))],
  };
}

const folders = ['test/formats', 'test/text', 'test/cli/scenarios', 'test/structured-data/lint'];

/** The texts that a folder's tests hold, without those that are put together. */
function literalsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const found: string[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
          found.push(node.text);
        }
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest));
      return found;
    });
}

function documents(): readonly string[] {
  const { ap, table, cp, aap } = anpa1312;
  const { english, german, belga } = iptc7901;
  const { full, newsItem, newsMessage, nitf, packageItem, plainText } = newsmlG2;
  const jsonLd = { '@type': 'NewsArticle', headline: 'Library opens', author: 'Kari Eksempel' };
  return [
    ...[ap, table, cp, aap, english, german, belga, full],
    newsMessage([full, packageItem(['urn:newsml:news.example:20230926:lib-1'])]),
    newsItem({ tail: nitf('<p>A library opened.</p>', '<byline>By Kari Eksempel</byline>') }),
    newsItem({ tail: plainText('BERGEN (AP) — A library opened.\n\nIt was full by noon.') }),
    newsmlDocument(),
    nitfDocument(),
    ...[ninjs.oldest, ninjs.middle, ninjs.latest].map((item) => JSON.stringify(item)),
    page(`<title>Chess</title>${script(jsonLd)}`, '<article><h1>Chess</h1><p>Full.</p></article>'),
  ];
}

function written(): readonly string[] {
  const releases: readonly (readonly [FormatId, WriteOptions])[] = [
    ...supportedFormats
      .filter(({ writes, reads }) => writes && reads)
      .map(({ id }) => [id, {}] as const),
    ['ninjs', { version: '1.6' }],
    ['ninjs', { version: '2.2' }],
    ['newsml-g2', { content: 'nitf' }],
    ['wire-text', { style: 'reuters' }],
    ['wire-text', { style: 'azertac' }],
  ];
  return releases
    .filter(([id]) => id !== 'json-ld')
    .flatMap(([id, options]) =>
      stories.map((story) => {
        const { output } = write(story, id, { now: '2024-01-01T00:00:00Z', ...options });
        return typeof output === 'string' ? output : new TextDecoder().decode(output);
      }),
    )
    .filter((text) => parse(text).articles.length > 0);
}
