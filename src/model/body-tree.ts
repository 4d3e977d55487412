/**
 * The body of an article: a unist tree that can hold a story and nothing else. It has no node for script, style or
 * event handlers, so what is read from anywhere is safe to write anywhere.
 */

/** Text that runs in a line. */
export interface Text {
  readonly type: 'text';
  readonly value: string;
}

/** A hyperlink. */
export interface Link {
  readonly type: 'link';
  /** Relative, or with a scheme that no browser runs. */
  readonly url: string;
  readonly title?: string;
  readonly children: readonly Inline[];
}

/** Stressed, as HTML's `em`. */
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}

/** Important, as HTML's `strong`. */
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}

/** A name that the source marked up. NITF: `person`, `org`, `location` and their kin inside a paragraph. */
export interface Mention {
  readonly type: 'mention';
  readonly kind: 'person' | 'organization' | 'place' | 'event' | 'object';
  /** The identifier that the source gave for it. */
  readonly uri?: string;
  readonly children: readonly Inline[];
}

/** The line ends here, the paragraph goes on. */
export interface LineBreak {
  readonly type: 'lineBreak';
}

/** What stands within a line. */
export type Inline = Text | Link | Emphasis | Strong | Mention | LineBreak;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  /** 1 is the article's headline; a body's first level is 2. */
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first item's number, where it is not 1. */
  readonly start?: number;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly children: readonly Block[];
}

/** A quotation set apart, as HTML's `blockquote`. */
export interface Quote {
  readonly type: 'quote';
  /** Link to what is quoted. */
  readonly cite?: string;
  readonly children: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly caption?: string;
  readonly children: readonly TableRow[];
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly header?: boolean;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly children: readonly Inline[];
}

/** Agate and tabular copy: white space and line ends count. */
export interface Preformatted {
  readonly type: 'preformatted';
  readonly value: string;
}

/** A picture, video or sound where it stands in the text; its children are the caption. */
export interface Figure {
  readonly type: 'figure';
  readonly kind: 'picture' | 'graphic' | 'video' | 'audio';
  readonly url: string;
  readonly alternativeText?: string;
  readonly credit?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
  readonly children: readonly Inline[];
}

/** Something of another site, such as a post or a video player, by its address. */
export interface Embed {
  readonly type: 'embed';
  readonly url: string;
  readonly title?: string;
}

/** A change of subject, as HTML's `hr`. */
export interface Break {
  readonly type: 'break';
}

/** What stands in a body. */
export type Block =
  Paragraph | Heading | List | Quote | Table | Preformatted | Figure | Embed | Break;

/** Any node of a body. */
export type BodyNode = Block | ListItem | TableRow | TableCell | Inline;
