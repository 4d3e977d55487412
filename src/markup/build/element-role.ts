import type { Figure, Mention } from '../../model/index.js';

/** The value of an attribute of the element at hand, by its lower-case name; `undefined` where it has none. */
export type ReadAttribute = (name: string) => string | undefined;

/** Of an element without attributes. */
export const noAttribute: ReadAttribute = () => undefined;

/** A picture, video or sound as markup has it: numbers may be none, addresses unsafe. */
export interface MediaSource {
  readonly kind: Figure['kind'];
  readonly url: string | undefined;
  readonly alternativeText?: string | undefined;
  readonly width?: string | undefined;
  readonly height?: string | undefined;
}

/** What an element is to a body. */
export type ElementRole =
  /** Its content stands as if its tags were not there. So does that of elements that no vocabulary names. */
  | { readonly is: 'transparent' }
  /** It stands for this text, as a picture of an emoji does. */
  | { readonly is: 'text'; readonly value: string }
  /** Neither it nor its content belongs to the body; `reported` where that is worth a diagnostic. */
  | { readonly is: 'leftOut'; readonly reported?: true }
  /** Ends the line before and behind it, and is no node. */
  | { readonly is: 'division' }
  | { readonly is: 'paragraph' }
  | { readonly is: 'heading'; readonly depth: 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly is: 'preformatted' }
  | { readonly is: 'quote'; readonly cite?: string | undefined }
  | { readonly is: 'list'; readonly ordered: boolean; readonly start?: string | undefined }
  | { readonly is: 'item' }
  | { readonly is: 'table' }
  | { readonly is: 'tableCaption' }
  | { readonly is: 'row' }
  | {
      readonly is: 'cell';
      readonly header: boolean;
      readonly columnSpan: string | undefined;
      readonly rowSpan: string | undefined;
      readonly align: string | undefined;
    }
  /** Holds media, and a caption for the last of them; or `isOneWork` in several renditions, of which the first is taken. */
  | { readonly is: 'figure'; readonly isOneWork?: true }
  | { readonly is: 'figureCaption' }
  /** Who made the picture, inside a figure; elsewhere transparent, or a `division`. */
  | { readonly is: 'credit'; readonly division?: true }
  | { readonly is: 'media'; readonly media: MediaSource }
  /** An address for the video or sound around it that has none. */
  | { readonly is: 'mediaSource'; readonly url: string | undefined }
  | { readonly is: 'embed'; readonly url: string | undefined; readonly title: string | undefined }
  | { readonly is: 'break' }
  | { readonly is: 'lineBreak' }
  | { readonly is: 'emphasis' }
  | { readonly is: 'strong' }
  /** Without `url` an anchor, which is transparent. */
  | { readonly is: 'link'; readonly url: string | undefined; readonly title?: string | undefined }
  | { readonly is: 'mention'; readonly kind: Mention['kind']; readonly uri?: string | undefined }
  /** A quotation in a line: its content stands between quotation marks. */
  | { readonly is: 'quotation' };

/** The role of that kind. */
export type RoleOf<Kind extends ElementRole['is']> = Extract<ElementRole, { is: Kind }>;

/** What an element is, or how its attributes tell. */
export type ElementRow = ElementRole | ((attribute: ReadAttribute) => ElementRole);

/** The elements of a markup language by their lower-case names. */
export interface Vocabulary {
  readonly elements: ReadonlyMap<string, ElementRow>;
  /** What overrules an element's row, such as an attribute that hides it. */
  readonly overrule?: (attribute: ReadAttribute) => ElementRole | undefined;
}
