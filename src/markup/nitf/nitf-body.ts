import { inlineText } from '../../body/inline-lines.js';
import { isSafeHref } from '../../model/href.js';
import type { Block, BodyNode, Embed, Figure, Mention } from '../../model/body-tree.js';
import { preformattedText, renderBody } from '../xml/render-body.js';
import { element, mixedElement, type XmlContent } from '../xml/write-xml.js';

/** The namespace of NITF, from version 3.4 on. */
export const nitfNamespace = 'http://iptc.org/std/NITF/2006-10-18/';

/** What its schema fixes `nitf/@version` to. */
export const nitfVersion = '-//IPTC//DTD NITF 3.6//EN';

/** The body as what `body.content` holds, valid against the schema of NITF 3.6. */
export function nitfBody(body: readonly Block[]): readonly XmlContent[] {
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
      return [mixedElement('em', { class: 'bold' }, children)];
    case 'mention':
      // The schema allows no markup within a name.
      return [mixedElement(mentions[node.kind], { value: node.uri }, [inlineText(node.children)])];
    case 'paragraph':
      return [mixedElement('p', {}, children)];
    case 'heading':
      return [mixedElement('hl2', {}, children)];
    case 'list':
      if (children.length === 0) return [];
      return node.ordered
        ? [element('ol', { seqnum: node.start }, children)]
        : [element('ul', {}, children)];
    case 'listItem':
      return [element('li', {}, children)];
    case 'quote':
      return [element('bq', {}, children.length === 0 ? [] : [element('block', {}, children)])];
    case 'table':
      return [
        element('table', {}, [
          node.caption === undefined ? undefined : mixedElement('caption', {}, [node.caption]),
          ...children,
        ]),
      ];
    case 'tableRow':
      return children.length === 0 ? [] : [element('tr', {}, children)];
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
      return [media(node, children)];
    case 'embed':
      return [embed(node)];
    case 'break':
      return [element('hr')];
  }
}

const mentions: Readonly<Record<Mention['kind'], string>> = {
  person: 'person',
  organization: 'org',
  place: 'location',
  event: 'event',
  object: 'object.title',
};

const mediaTypes: Readonly<Record<Figure['kind'], string>> = {
  picture: 'image',
  graphic: 'image',
  video: 'video',
  audio: 'audio',
};

function media(node: Figure, children: readonly XmlContent[]): XmlContent {
  const type = mediaTypes[node.kind];
  const reference = element('media-reference', {
    source: isSafeHref(node.url) ? node.url : undefined,
    'mime-type': `${type}/*`,
    'alternate-text': node.alternativeText,
    width: node.width,
    height: node.height,
  });
  return element('media', { 'media-type': type }, [
    reference,
    children.length === 0 ? undefined : mixedElement('media-caption', {}, children),
    node.credit === undefined ? undefined : mixedElement('media-producer', {}, [node.credit]),
  ]);
}

/** A link to it: NITF has nothing that is shown in place. */
function embed({ url, title }: Embed): XmlContent {
  const link = isSafeHref(url) ? mixedElement('a', { href: url }, [title ?? url]) : title;
  return mixedElement('p', {}, [link]);
}
