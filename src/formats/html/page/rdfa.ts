import { localName } from '../../../structured-data/read/thing.js';
import { type Attributes, attributeValue, type Marking, tokens } from './marking.js';

/** RDFa Lite 1.1 with the vocabulary of schema.org: `typeof`, `property`, `resource`; a prefix is `schema`. */
export function rdfa(name: string, attributes: Attributes, isInside: boolean): Marking | undefined {
  const types = tokens(attributes.get('typeof')).flatMap((type) => localName(type) ?? []);
  const properties = tokens(attributes.get('property')).flatMap((token) =>
    isInside || token.includes('schema') ? (localName(token) ?? []) : [],
  );
  if (types.length === 0 && properties.length === 0) return undefined;
  const id = attributes.get('resource') ?? attributes.get('about');
  const value =
    types.length > 0 ? undefined : (attributes.get('resource') ?? attributeValue(name, attributes));
  return {
    properties,
    ...(types.length > 0 && { opens: { types, ...(id !== undefined && { id }) } }),
    ...(value !== undefined && { value }),
  };
}
