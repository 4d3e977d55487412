/** An attribute of an element. Namespace declarations are among them. */
export interface XmlAttribute {
  /** Without its prefix: `lang`. */
  readonly local: string;
  /** Of its namespace; `''` for an attribute without a prefix. */
  readonly uri: string;
  /** References replaced, white space as blanks. */
  readonly value: string;
}

/** A run of text, or a CDATA section. */
export interface XmlText {
  /** References replaced, line ends as LF. */
  readonly value: string;
  /** UTF-16 offsets of the run as written. */
  readonly start: number;
  readonly end: number;
}

/** An element. */
export interface XmlElement {
  /** Without its prefix: `newsItem`. */
  readonly name: string;
  /** Of its namespace; `''` for none. */
  readonly uri: string;
  /** By name, with its prefix if it has one: `xml:lang`. */
  readonly attributes: Readonly<Record<string, XmlAttribute>>;
  readonly children: readonly XmlNode[];
  /** UTF-16 offset of the start tag's `<`. */
  readonly start: number;
  /** UTF-16 offset behind the start tag's `>`. */
  readonly tagEnd: number;
  /** UTF-16 offset behind the end tag's `>`. */
  readonly end: number;
}

/** What stands in an element. Comments and processing instructions say nothing and are left out. */
export type XmlNode = XmlElement | XmlText;

/** Whether `node` is an element and no text. */
export function isElement(node: XmlNode): node is XmlElement {
  return 'children' in node;
}
