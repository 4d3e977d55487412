import type { Nodes, RootContent, Root } from 'mdast';
import { isSafeHref } from '../../src/model/href.js';
import type { Block, Figure, Inline } from '../../src/model/index.js';

/** A character of running text and the marks it stands in; white space stands in none. */
type Signs = readonly (readonly [character: string, ...marks: string[]])[];

/** What a reader sees of a body, whichever tree says it. */
export type Outline =
  | { readonly line: Signs; readonly depth?: number }
  | { readonly list: readonly (readonly Outline[])[]; readonly start: number | undefined }
  | { readonly quote: readonly Outline[] }
  | { readonly table: readonly (readonly Signs[])[] }
  | { readonly code: string }
  | { readonly image: string; readonly url: string }
  | 'break';

type Raw = [character: string, ...marks: string[]];

/** The outline that a body's Markdown should have. */
export function bodyOutline(body: readonly Block[]): readonly Outline[] {
  return body.flatMap((block): readonly Outline[] => {
    switch (block.type) {
      case 'paragraph':
        return lineOutline(block.children);
      case 'heading': {
        const line = settle(settle(inlineSigns(block.children)).map(breakToSpace));
        return line.length > 0 ? [{ line, depth: block.depth }] : [];
      }
      case 'list':
        if (block.children.length === 0) return [];
        return [
          {
            list: block.children.map((item) => bodyOutline(item.children)),
            start: block.ordered ? Math.max(block.start ?? 1, 0) : undefined,
          },
        ];
      case 'quote': {
        const quote = bodyOutline(block.children);
        return quote.length > 0 ? [{ quote }] : [];
      }
      case 'table': {
        const caption: Inline = { type: 'text', value: block.caption ?? '' };
        const filled = block.children.filter((row) => row.children.length > 0);
        const rows = filled.map((row) =>
          row.children.flatMap((cell) => [
            settle(inlineSigns(cell.children)),
            ...Array.from({ length: (cell.columnSpan ?? 1) - 1 }, () => []),
          ]),
        );
        const columns = Math.max(0, ...rows.map((row) => row.length));
        const empty = Array.from({ length: columns }, () => []);
        const hasHead = filled[0]?.children.some((cell) => cell.header === true);
        const [head = empty, ...rest] = hasHead === true ? rows : [empty, ...rows];
        const padded = [[...head, ...empty.slice(head.length)], ...rest];
        return [...lineOutline([caption]), ...(columns > 0 ? [{ table: padded }] : [])];
      }
      case 'preformatted':
        return [{ code: block.value.replaceAll('\0', '').replace(/\r\n|\r/g, '\n') }];
      case 'figure':
        return figureOutline(block);
      case 'embed':
        return lineOutline(linked(block.url, block.title));
      case 'break':
        return ['break'];
    }
  });
}

/** The outline of parsed Markdown. */
export function markdownOutline(tree: Root): readonly Outline[] {
  return tree.children.map(nodeOutline);
}

function nodeOutline(node: RootContent): Outline {
  switch (node.type) {
    case 'paragraph': {
      const [only] = node.children;
      if (only?.type === 'image') return { image: only.alt ?? '', url: only.url };
      return { line: settle(nodeSigns(node.children)) };
    }
    case 'heading':
      return { line: settle(nodeSigns(node.children)), depth: node.depth };
    case 'list':
      return {
        list: node.children.map((item) => item.children.map(nodeOutline)),
        start: node.ordered === true ? (node.start ?? undefined) : undefined,
      };
    case 'blockquote':
      return { quote: node.children.map(nodeOutline) };
    case 'table':
      return {
        table: node.children.map((row) =>
          row.children.map((cell) => settle(nodeSigns(cell.children))),
        ),
      };
    case 'code':
      return { code: node.value };
    case 'thematicBreak':
      return 'break';
    default:
      throw new Error(`Markdown has a ${node.type} that no body has`);
  }
}

function figureOutline(figure: Figure): readonly Outline[] {
  const { kind, url, alternativeText = '', children, credit } = figure;
  const caption: readonly Inline[] = [...children, { type: 'text', value: ` ${credit ?? ''}` }];
  const alt = settle(inlineSigns([{ type: 'text', value: alternativeText }]));
  if (!isSafeHref(url)) return lineOutline(caption);
  return [
    ...(kind === 'picture' || kind === 'graphic'
      ? [{ image: alt.map(([character]) => character).join(''), url: readUrl(url) }]
      : lineOutline(linked(url, figure.alternativeText))),
    ...lineOutline(caption),
  ];
}

function linked(url: string, title: string | undefined): readonly Inline[] {
  const value = title ?? url;
  return isSafeHref(url)
    ? [{ type: 'link', url, children: [{ type: 'text', value }] }]
    : [{ type: 'text', value: title ?? '' }];
}

function lineOutline(children: readonly Inline[]): readonly Outline[] {
  const line = settle(inlineSigns(children));
  return line.length > 0 ? [{ line }] : [];
}

function inlineSigns(children: readonly Inline[], marks: readonly string[] = []): readonly Raw[] {
  return children.flatMap((node): readonly Raw[] => {
    switch (node.type) {
      case 'text':
        return Array.from(node.value)
          .filter((character) => !unprintable.test(character))
          .map((character) => [asSpace(character), ...marks]);
      case 'lineBreak':
        return [['\n']];
      case 'mention':
        return inlineSigns(node.children, marks);
      case 'link':
        return inlineSigns(
          node.children,
          isSafeHref(node.url) && !marks.some((mark) => mark.startsWith('link'))
            ? [...marks, `link ${readUrl(node.url)} ${readTitle(node.title)}`]
            : marks,
        );
      default:
        return inlineSigns(
          node.children,
          marks.includes(node.type) ? marks : [...marks, node.type],
        );
    }
  });
}

function nodeSigns(children: readonly Nodes[], marks: readonly string[] = []): readonly Raw[] {
  return children.flatMap((node): readonly Raw[] => {
    switch (node.type) {
      case 'text':
        return Array.from(node.value).map((character) => [character, ...marks]);
      case 'break':
        return [['\n']];
      case 'html':
        return [[node.value === '<br>' ? '\n' : node.value]];
      case 'link':
        return nodeSigns(node.children, [
          ...marks,
          `link ${node.url} ${readTitle(node.title ?? undefined)}`,
        ]);
      case 'emphasis':
      case 'strong':
        return nodeSigns(node.children, [...marks, node.type]);
      default:
        throw new Error(`Markdown has a ${node.type} in a line`);
    }
  });
}

/** Runs of white space as one space, none at the ends of lines, and no marks on it. */
function settle(signs: readonly Raw[]): Signs {
  const settled: Raw[] = [];
  for (const sign of signs) {
    const [character] = sign;
    const last = settled.at(-1)?.[0];
    if (character === '\n') {
      while (/^[^\S\n]$/u.test(settled.at(-1)?.[0] ?? '')) settled.pop();
      if (settled.length > 0) settled.push(['\n']);
    } else if (/^\s$/u.test(character)) {
      const isAtStart = last === undefined || last === '\n';
      if (!isAtStart && !(character === ' ' && last === ' ')) settled.push([character]);
    } else settled.push(sign);
  }
  while (/^\s$/u.test(settled.at(-1)?.[0] ?? '')) settled.pop();
  return settled;
}

function breakToSpace([character, ...marks]: Signs[number]): Raw {
  return [character === '\n' ? ' ' : character, ...marks];
}

function asSpace(character: string): string {
  return /^[\t\n\f\r]$/.test(character) ? ' ' : character;
}

function readUrl(url: string): string {
  return url.replace(/[\n\r\0]/g, (character) => encodeURIComponent(character));
}

function readTitle(title: string | undefined): string {
  return (title ?? '').replace(/[\s\0]+/g, ' ');
}

const unprintable = /^(?:(?![\t\n\f\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point})$/u;
