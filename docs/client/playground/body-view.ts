import type { Block, Inline } from 'wirecopy';
import { element, type Child } from '../element.js';

/** A body tree as it would stand on a page. Nothing is loaded: pictures and embeds are frames that say what they are. */
export function bodyView(blocks: readonly Block[]): readonly HTMLElement[] {
  return blocks.map((block) => blockView(block));
}

function blockView(block: Block): HTMLElement {
  switch (block.type) {
    case 'paragraph':
      return element('p', { dir: 'auto' }, ...inlineView(block.children));
    case 'heading':
      return element('h3', { dir: 'auto' }, ...inlineView(block.children));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.children.map(({ children }) => element('li', {}, ...bodyView(children))),
      );
    case 'quote':
      return element('blockquote', {}, ...bodyView(block.children));
    case 'table':
      return tableView(block);
    case 'preformatted':
      return element('pre', { tabIndex: 0 }, block.value);
    case 'figure':
      return element(
        'figure',
        {},
        element('div', { className: 'frame' }, `${block.kind}: ${block.url}`),
        element('figcaption', {}, ...inlineView(block.children), creditOf(block.credit)),
      );
    case 'embed':
      return element('div', { className: 'frame' }, `${block.title ?? 'embed'}: ${block.url}`);
    case 'break':
      return element('hr');
  }
}

function creditOf(credit: string | undefined): Child {
  return credit === undefined ? undefined : element('small', {}, ` ${credit}`);
}

function tableView({ children, caption }: Extract<Block, { readonly type: 'table' }>): HTMLElement {
  const rows = children.map((row) =>
    element(
      'tr',
      {},
      ...row.children.map((cell) =>
        element(cell.header === true ? 'th' : 'td', {}, ...inlineView(cell.children)),
      ),
    ),
  );
  const title = caption === undefined ? undefined : element('caption', {}, caption);
  return element('div', { className: 'scroll', tabIndex: 0 }, element('table', {}, title, ...rows));
}

function inlineView(nodes: readonly Inline[]): readonly Node[] {
  return nodes.map((node): Node => {
    switch (node.type) {
      case 'text':
        return document.createTextNode(node.value);
      case 'link':
        return element(
          'a',
          { href: node.url, rel: 'noopener noreferrer', target: '_blank' },
          ...inlineView(node.children),
        );
      case 'emphasis':
        return element('em', {}, ...inlineView(node.children));
      case 'strong':
        return element('strong', {}, ...inlineView(node.children));
      case 'mention':
        return element(
          'span',
          { className: 'mention', title: node.uri ?? node.kind },
          ...inlineView(node.children),
        );
      case 'lineBreak':
        return element('br');
    }
  });
}
