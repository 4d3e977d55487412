import type { Random } from '../random.js';
import { mutateList } from './list.js';

/** A document of XML or HTML with elements left out, doubled, moved or brought in from others, and attributes likewise. */
export function mutateMarkup(text: string, scraps: readonly string[], random: Random): string {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return text;
  const tags = pieces.flatMap((piece, index) => (/^<[^/!?]/.test(piece) ? [index] : []));
  if (tags.length === 0 || random.chance(0.15)) return mutateList(pieces, scraps, random).join('');
  const at = random.pick(tags);
  const end = endOf(pieces, at);
  const element = pieces.slice(at, end).join('');
  const rest = [pieces.slice(0, at).join(''), pieces.slice(end).join('')] as const;
  switch (random.below(9)) {
    case 0:
      return rest.join('');
    case 1:
      return rest.join(element.repeat(random.chance(0.1) ? 60 : 2));
    case 2: {
      const to = random.pick(tags);
      const moved =
        at < to && to < end ? pieces : [...pieces.slice(0, to), element, ...pieces.slice(to)];
      return moved.join('');
    }
    case 3:
      return rest.join(random.pick(wraps).replace('…', () => element));
    case 4:
      return rest.join(`${pieces[at] ?? ''}${random.pick(scraps)}${pieces[end - 1] ?? ''}`);
    case 5:
      return rest.join(element.replace(/^<[^\s/>]+/, `<${random.pick(names)}`));
    case 6:
      return rest.join(random.pick(others));
    default:
      return rest.join(mutateAttributes(element, scraps, random));
  }
}

/** Tags, comments and the texts between them. */
function piecesOf(text: string): readonly string[] {
  return text.match(/<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<[^<>]*>|[^<]+|</g) ?? [];
}

/** Behind the end tag that closes the start tag there, by counting those of its name. */
function endOf(pieces: readonly string[], at: number): number {
  const name = /^<([^\s/>]+)/.exec(pieces[at] ?? '')?.[1] ?? '';
  if (pieces[at]?.endsWith('/>') === true) return at + 1;
  let depth = 0;
  for (let index = at; index < pieces.length; index++) {
    const piece = pieces[index] ?? '';
    const isOf = piece.replace(/^<\/?/, '').replace(/[\s/>][^]*$/, '') === name;
    if (isOf && piece.startsWith('</')) depth--;
    else if (isOf && piece.startsWith('<') && !piece.endsWith('/>')) depth++;
    if (depth === 0) return index + 1;
  }
  return at + 1;
}

function mutateAttributes(element: string, scraps: readonly string[], random: Random): string {
  return element.replace(
    /^<([^\s/>]+)([^<>]*?)(\/?>)/,
    (_tag, name: string, list: string, close: string) => {
      const attributes: readonly string[] =
        list.match(/[^\s=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\S+))?/g) ?? [];
      if (attributes.length === 0 || random.chance(0.3)) {
        return `<${name} ${[...attributes, random.pick(extraAttributes)].join(' ')}${close}`;
      }
      const at = random.below(attributes.length);
      const [key = ''] = (attributes[at] ?? '').split('=', 1);
      const value = random.pick([...values, random.pick(scraps).replace(/["<&]/g, ' ')]);
      const changed = random.chance(0.5)
        ? attributes.map((attribute, index) => (index === at ? `${key}="${value}"` : attribute))
        : mutateList(attributes, extraAttributes, random);
      return `<${name} ${changed.join(' ')}${close}`;
    },
  );
}

const names = [
  'p',
  'name',
  'headline',
  'title',
  'item',
  'entry',
  'newsItem',
  'script',
  'x:y',
  'body',
  'table',
  'é',
];
const wraps = [
  '<div>…</div>',
  '<p>…',
  '…</p>',
  '<!--…-->',
  '<![CDATA[…]]>',
  '<a href="#">…</a>',
  '<table><tr>…',
  '<svg>…</svg>',
  '&lt;…',
];
const others = [
  '<!DOCTYPE x [<!ENTITY e "expanded">]>',
  '&e;',
  '&nbsp;',
  '&#0;',
  '&#x110000;',
  '&amp;amp;lt;',
  '<?xml version="1.1" encoding="utf-7"?>',
  '<?xml-stylesheet href="x"?>',
  '<',
  ']]>',
  '<a><b></a></b>',
];
const extraAttributes = [
  'xmlns=""',
  'xmlns="urn:other"',
  'xmlns:dc="urn:other"',
  'xml:lang="ar"',
  'xml:lang="english!"',
  'lang',
  'id="1"',
  'id="2"',
  'qcode="medtop:1"',
  'uri="javascript:alert(1)"',
  'href="data:text/html,x"',
  'type="html"',
  'isPermaLink="true"',
  'hidden',
  'colspan="1000000"',
];
const values = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  '99999999999999999999',
  '2023-02-30T25:61:61Z',
  '20230926T135000+9999',
  'NaN',
  'x:y:z',
  ':',
  'javascript:alert(1)',
  'http://',
  '\u0000'.slice(1),
];
