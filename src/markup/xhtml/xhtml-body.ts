import { isSafeHref } from '../../model/href.js';
import type { Block, BodyNode, Embed, Figure, ListItem } from '../../model/body-tree.js';
import { preformattedText, renderBody } from '../xml/render-body.js';
import { element, mixedElement, type XmlAttributes, type XmlContent } from '../xml/write-xml.js';

/** The namespace of XHTML. */
export const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';

/** The body as elements of XHTML, such that `fromHtml`'s rows give the same body again as far as HTML has a place for it. */
export function xhtmlBody(body: readonly Block[]): readonly XmlContent[] {
  return renderBody(body, render);
}

function render(node: BodyNode, children: readonly XmlContent[]): readonly XmlContent[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'lineBreak':
      return [element('br')];
    case 'link':
      return isSafeHref(node.url)
        ? [mixedElement('a', { href: node.url, title: node.title }, children)]
        : children;
    case 'emphasis':
      return [mixedElement('em', {}, children)];
    case 'strong':
      return [mixedElement('strong', {}, children)];
    case 'mention':
      return children;
    case 'paragraph':
      return [mixedElement('p', {}, children)];
    case 'heading':
      return [mixedElement(`h${node.depth}`, {}, children)];
    case 'list':
      return node.ordered
        ? [element('ol', { start: node.start }, children)]
        : [element('ul', {}, children)];
    case 'listItem':
      return [listItem(node, children)];
    case 'quote':
      return [element('blockquote', { cite: safe(node.cite) }, children)];
    case 'table':
      return [
        element('table', {}, [
          node.caption === undefined ? undefined : mixedElement('caption', {}, [node.caption]),
          ...children,
        ]),
      ];
    case 'tableRow':
      return [element('tr', {}, children)];
    case 'tableCell':
      return [
        mixedElement(
          node.header === true ? 'th' : 'td',
          { colspan: node.columnSpan, rowspan: node.rowSpan, align: node.align },
          children,
        ),
      ];
    case 'preformatted':
      return [mixedElement('pre', {}, [preformattedText(node.value)])];
    case 'figure':
      return [figure(node, children)];
    case 'embed':
      return [embed(node)];
    case 'break':
      return [element('hr')];
  }
}

/** The text of an item that is one paragraph needs no `p`. */
function listItem({ children: blocks }: ListItem, children: readonly XmlContent[]): XmlContent {
  const [only] = children;
  const isTight =
    blocks.length === 1 && blocks[0]?.type === 'paragraph' && typeof only === 'object';
  return isTight ? mixedElement('li', {}, only.children) : element('li', {}, children);
}

function figure(node: Figure, children: readonly XmlContent[]): XmlContent {
  const { credit } = node;
  const hasCaption = children.length > 0 || credit !== undefined;
  const small = credit === undefined ? [] : [' ', mixedElement('small', {}, [credit])];
  return element('figure', {}, [
    isSafeHref(node.url) ? element(...media(node)) : undefined,
    hasCaption ? mixedElement('figcaption', {}, [...children, ...small]) : undefined,
  ]);
}

function media({ kind, url, alternativeText, width, height }: Figure): [string, XmlAttributes] {
  const size = { width, height };
  return kind === 'video' || kind === 'audio'
    ? [kind, { src: url, 'aria-label': alternativeText, ...size, controls: 'controls' }]
    : ['img', { src: url, alt: alternativeText ?? '', ...size }];
}

/** A link to it in a figure of its own. */
function embed({ url, title }: Embed): XmlContent {
  const link = isSafeHref(url) ? mixedElement('a', { href: url }, [title ?? url]) : title;
  return element('figure', {}, [link]);
}

function safe(url: string | undefined): string | undefined {
  return url !== undefined && isSafeHref(url) ? url : undefined;
}
