import type { ElementRole, ElementRow, ReadAttribute, Vocabulary } from '../body-builder.js';
import type { Figure, Mention } from '../../model/index.js';

/**
 * What the elements of NITF are to a body. Source: NITF 3.6 schema, `body.content`, and what agencies put there by habit.
 * What is not here is transparent.
 */
export const nitfVocabulary: Vocabulary = {
  elements: new Map<string, ElementRow>([
    ['p', { is: 'paragraph' }],
    ...rows({ is: 'division' }, [
      ...['nitf', 'body', 'body.content', 'body.end', 'block', 'abstract', 'byline', 'dateline'],
      ...['copyrite', 'datasource', 'dl', 'dt', 'dd', 'fn', 'note', 'tagline', 'bibliography'],
      ...['postaddr', 'addressee', 'delivery.point', 'nitf-table'],
    ]),
    ['hl1', { is: 'heading', depth: 1 }],
    ['hl2', { is: 'heading', depth: 2 }],
    ['pre', { is: 'preformatted' }],
    ['bq', { is: 'quote' }],
    ['ul', { is: 'list', ordered: false }],
    ['ol', (attribute) => ({ is: 'list', ordered: true, start: attribute('seqnum') })],
    ['li', { is: 'item' }],
    ['table', { is: 'table' }],
    ['caption', { is: 'tableCaption' }],
    ['tr', { is: 'row' }],
    ['td', (attribute) => cell(attribute, false)],
    ['th', (attribute) => cell(attribute, true)],
    ['hr', { is: 'break' }],
    ['br', { is: 'lineBreak' }],

    // Superdesk and others write bold text so: NITF has no element for it.
    ['em', (attribute) => ({ is: attribute('class') === 'bold' ? 'strong' : 'emphasis' })],
    ['q', { is: 'quotation' }],
    ['a', (attribute) => ({ is: 'link', url: attribute('href'), title: attribute('title') })],
    ...mentions('person', ['person']),
    ...mentions('organization', ['org']),
    ...mentions('place', ['location', 'sublocation', 'city', 'state', 'region', 'country']),
    ...mentions('event', ['event']),
    ...mentions('object', ['object.title']),

    ['media', { is: 'figure', isOneWork: true }],
    ['media-reference', media],
    ['media-caption', { is: 'figureCaption' }],
    ['media-producer', { is: 'credit', division: true }],
    ['credit', { is: 'credit', division: true }],

    ...rows({ is: 'leftOut' }, [
      ...['head', 'body.head', 'tobject', 'key-list', 'col', 'colgroup', 'nitf-table-metadata'],
      ...['media-metadata', 'media-object', 'alt-code'],
    ]),
  ]),
};

function rows(
  role: ElementRole,
  names: readonly string[],
): readonly (readonly [string, ElementRow])[] {
  return names.map((name) => [name, role]);
}

/** `value` is the identifier, in the scheme that `idsrc` names. */
function mentions(
  kind: Mention['kind'],
  names: readonly string[],
): readonly (readonly [string, ElementRow])[] {
  return names.map((name) => [
    name,
    (attribute) => ({ is: 'mention', kind, uri: attribute('value') }),
  ]);
}

function cell(attribute: ReadAttribute, header: boolean): ElementRole {
  return {
    is: 'cell',
    header,
    columnSpan: attribute('colspan'),
    rowSpan: attribute('rowspan'),
    align: attribute('align'),
  };
}

function media(attribute: ReadAttribute): ElementRole {
  const kind = kindOf(attribute('mime-type'));
  if (kind === undefined) return { is: 'leftOut' };
  return {
    is: 'media',
    media: {
      kind,
      url: attribute('source'),
      alternativeText: attribute('alternate-text'),
      width: attribute('width'),
      height: attribute('height'),
    },
  };
}

/** Pictures are what agencies send, where no type is given. */
function kindOf(mimeType = 'image/*'): Figure['kind'] | undefined {
  return kinds[mimeType.split('/', 1)[0] ?? ''];
}

const kinds: Readonly<Partial<Record<string, Figure['kind']>>> = {
  image: 'picture',
  video: 'video',
  audio: 'audio',
};
