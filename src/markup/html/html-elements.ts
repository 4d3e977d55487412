import type {
  ElementRole,
  ElementRow,
  MediaSource,
  ReadAttribute,
  Vocabulary,
} from '../body-builder.js';

/**
 * What the elements of HTML and XHTML are to a body. Source: HTML Standard, sections 4 and 16.2 (obsolete elements), and the
 * habits of news sites' systems where these say more. What is not here is transparent.
 */
export const htmlVocabulary: Vocabulary = {
  elements: new Map<string, ElementRow>([
    ['p', { is: 'paragraph' }],
    ...rows({ is: 'division' }, [
      ...['address', 'article', 'aside', 'body', 'center', 'dd', 'details', 'dl', 'dt'],
      ...['fieldset', 'footer', 'form', 'header', 'hgroup', 'html', 'legend', 'main', 'nav'],
      ...['section', 'summary', 'search'],
    ]),
    ['h1', { is: 'heading', depth: 1 }],
    ['h2', { is: 'heading', depth: 2 }],
    ['h3', { is: 'heading', depth: 3 }],
    ['h4', { is: 'heading', depth: 4 }],
    ['h5', { is: 'heading', depth: 5 }],
    ['h6', { is: 'heading', depth: 6 }],
    ...rows({ is: 'preformatted' }, ['pre', 'listing', 'xmp', 'plaintext']),
    ['blockquote', (attribute) => ({ is: 'quote', cite: attribute('cite') })],
    ...rows({ is: 'list', ordered: false }, ['ul', 'menu', 'dir']),
    ['ol', (attribute) => ({ is: 'list', ordered: true, start: attribute('start') })],
    ['li', { is: 'item' }],
    ['table', { is: 'table' }],
    ['caption', { is: 'tableCaption' }],
    ['tr', { is: 'row' }],
    ['td', (attribute) => cell(attribute, false)],
    ['th', (attribute) => cell(attribute, true)],
    ['hr', { is: 'break' }],
    ['br', { is: 'lineBreak' }],

    ...rows({ is: 'emphasis' }, ['em', 'i', 'cite', 'dfn']),
    ...rows({ is: 'strong' }, ['strong', 'b']),
    ['q', { is: 'quotation' }],
    ['a', (attribute) => ({ is: 'link', url: attribute('href'), title: attribute('title') })],

    ['figure', { is: 'figure' }],
    ['figcaption', { is: 'figureCaption' }],
    // HTML Standard, 4.5.4: `small` is for side comments such as attribution.
    ['small', { is: 'credit' }],
    ['span', (attribute) => (isCredit(attribute) ? { is: 'credit' } : { is: 'transparent' })],
    ['div', divisionOrCredit],
    ['img', image],
    // HTML Standard, 13.2.6.4.7: parsers take it for `img`.
    ['image', image],
    ['video', (attribute) => player(attribute, 'video')],
    ['audio', (attribute) => player(attribute, 'audio')],
    ['source', (attribute) => ({ is: 'mediaSource', url: attribute('src') })],
    ['iframe', (attribute) => embed(attribute, attribute('src') ?? attribute('data-src'))],
    ['embed', (attribute) => embed(attribute, attribute('src'))],
    ['object', embedOrFallback],

    ...rows({ is: 'leftOut' }, [
      ...['title', 'area', 'base', 'link', 'meta', 'col', 'colgroup', 'track', 'wbr'],
      ...['param', 'frame', 'frameset', 'noframes', 'noembed', 'datalist', 'annotation'],
    ]),
    ...rows({ is: 'leftOut', reported: true }, [
      ...['script', 'style', 'template', 'noscript', 'applet', 'canvas', 'svg', 'dialog'],
      ...['button', 'input', 'select', 'textarea'],
    ]),
  ]),
  overrule: (attribute) => (isHidden(attribute) ? { is: 'leftOut', reported: true } : undefined),
};

/** The attributes that any row reads: an adapter need keep no others. */
export const htmlAttributes: ReadonlySet<string> = new Set([
  ...['align', 'alt', 'aria-label', 'cite', 'class', 'colspan', 'data', 'data-lazy-src'],
  ...['data-original', 'data-src', 'height', 'hidden', 'href', 'rowspan', 'src', 'srcset'],
  ...['start', 'style', 'title', 'width'],
]);

function rows(
  role: ElementRole,
  names: readonly string[],
): readonly (readonly [string, ElementRow])[] {
  return names.map((name) => [name, role]);
}

function cell(attribute: ReadAttribute, header: boolean): ElementRole {
  const align = /text-align\s{0,9}:\s{0,9}(left|center|right)/i.exec(attribute('style') ?? '')?.[1];
  return {
    is: 'cell',
    header,
    columnSpan: attribute('colspan'),
    rowSpan: attribute('rowspan'),
    align: align ?? attribute('align'),
  };
}

/** A picture. One of a single pixel only counts visits, and one whose text is an emoji is that. */
function image(attribute: ReadAttribute): ElementRole {
  const alternativeText = attribute('alt');
  if (isPixel(attribute)) return { is: 'leftOut' };
  if (alternativeText !== undefined && emoji.test(alternativeText)) {
    return { is: 'text', value: alternativeText };
  }
  return {
    is: 'media',
    media: { kind: 'picture', url: imageUrl(attribute), alternativeText, ...sizeOf(attribute) },
  };
}

/** Pages that load pictures late keep the address elsewhere, and have a placeholder in `src`. */
function imageUrl(attribute: ReadAttribute): string | undefined {
  const src = attribute('src');
  const late = attribute('data-src') ?? attribute('data-lazy-src') ?? attribute('data-original');
  if (late !== undefined) return late;
  if (src !== undefined && !/^\s*data:/i.test(src)) return src;
  const [first] = (attribute('srcset') ?? '').trim().split(/\s/, 1);
  return first === undefined || first === '' ? src : first.replace(/,$/, '');
}

function player(attribute: ReadAttribute, kind: 'video' | 'audio'): ElementRole {
  const alternativeText = attribute('aria-label') ?? attribute('title');
  const url = attribute('src') ?? attribute('data-src');
  return { is: 'media', media: { kind, url, alternativeText, ...sizeOf(attribute) } };
}

function embed(attribute: ReadAttribute, url: string | undefined): ElementRole {
  if (url === undefined || isPixel(attribute)) return { is: 'leftOut' };
  return { is: 'embed', url, title: attribute('title') };
}

function embedOrFallback(attribute: ReadAttribute): ElementRole {
  const url = attribute('data');
  return url === undefined ? { is: 'transparent' } : embed(attribute, url);
}

function sizeOf(attribute: ReadAttribute): Pick<MediaSource, 'width' | 'height'> {
  return { width: attribute('width'), height: attribute('height') };
}

function isPixel(attribute: ReadAttribute): boolean {
  return (
    /^\s*[01](?:px)?\s*$/.test(attribute('width') ?? '') &&
    /^\s*[01](?:px)?\s*$/.test(attribute('height') ?? '')
  );
}

function isHidden(attribute: ReadAttribute): boolean {
  const hidden = attribute('hidden');
  if (hidden !== undefined) return hidden.trim().toLowerCase() !== 'until-found';
  const style = attribute('style');
  return style !== undefined && /(?:^|;)\s{0,9}display\s{0,9}:\s{0,9}none/i.test(style);
}

function divisionOrCredit(attribute: ReadAttribute): ElementRole {
  return isCredit(attribute) ? { is: 'credit', division: true } : { is: 'division' };
}

function isCredit(attribute: ReadAttribute): boolean {
  return (attribute('class') ?? '')
    .split(/\s+/)
    .some((name) => creditClasses.has(name.toLowerCase()));
}

/** Classes that sites give to the credit in a caption. */
const creditClasses: ReadonlySet<string> = new Set([
  ...[
    'credit',
    'credits',
    'copyright',
    'photo-credit',
    'image-credit',
    'img-credit',
    'media-credit',
  ],
  ...['caption-credit', 'figure-credit', 'picture-credit', 'photographer', 'photo-copyright'],
]);

const emoji =
  /^\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\u200d){0,11}$/u;
