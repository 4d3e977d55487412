/** What the marks of one element say in one vocabulary. */
export interface Marking {
  /** The properties that it is a value of, of the thing around it. */
  readonly properties: readonly string[];
  /** The thing that it is. */
  readonly opens?: { readonly types: readonly string[]; readonly id?: string };
  /** The value, where an attribute holds it; else it is what the element shows. */
  readonly value?: string;
}

/** Attributes of an element by name, in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** What an element says in one vocabulary; undefined for nothing. `isInside`: whether a thing of the vocabulary is around it. */
export type MarkingReader = (
  name: string,
  attributes: Attributes,
  isInside: boolean,
) => Marking | undefined;

/** The names that an attribute lists. */
export function tokens(text: string | undefined): readonly string[] {
  return text?.split(/\s+/).filter((token) => token !== '') ?? [];
}

/** The value of an element that has it in an attribute (HTML Standard, 5.2.4, "property value"). */
export function attributeValue(name: string, attributes: Attributes): string | undefined {
  const content = attributes.get('content');
  if (content !== undefined) return content;
  const attribute = valueAttributes.get(name);
  return attribute === undefined ? undefined : attributes.get(attribute);
}

const valueAttributes: ReadonlyMap<string, string> = new Map([
  ...['a', 'area', 'link'].map((name) => [name, 'href'] as const),
  ...['audio', 'embed', 'iframe', 'img', 'source', 'track', 'video'].map(
    (name) => [name, 'src'] as const,
  ),
  ['object', 'data'],
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
]);
