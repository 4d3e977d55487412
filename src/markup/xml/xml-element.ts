/** An attribute of an element. Namespace declarations are among them. */
export interface XmlAttribute {
  /** With its prefix, if it has one: `xml:lang`. */
  readonly name: string;
  /** References replaced, white space as blanks. */
  readonly value: string;
}

/** An element. */
export interface XmlElement {
  /** Without its prefix: `newsItem`. */
  readonly name: string;
  /** Of its namespace; `''` for none. */
  readonly uri: string;
  /** As its tags have it, with the prefix. */
  readonly writtenName: string;
  /** In the order written. */
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** UTF-16 offset of the start tag's `<`. */
  readonly start: number;
  /** UTF-16 offset behind the start tag's `>`. */
  readonly tagEnd: number;
  /** UTF-16 offset of the end tag's `<`; behind the start tag where there is none. */
  readonly contentEnd: number;
  /** UTF-16 offset behind the end tag's `>`. */
  readonly end: number;
}

/**
 * What stands in an element: elements, runs of text and CDATA sections, these with references replaced and line ends as LF. Comments
 * and processing instructions say nothing and are left out.
 */
export type XmlNode = XmlElement | string;

/** Whether `node` is an element and no text. */
export function isElement(node: XmlNode): node is XmlElement {
  return typeof node !== 'string';
}
