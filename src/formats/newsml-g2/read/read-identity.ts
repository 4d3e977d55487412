import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed, hasAttribute, textOf } from '../../../markup/xml/xml-path.js';
import { given } from '../../../model/given.js';
import { placeholders } from '../dialects.js';
import { wordsOf } from '../own-value.js';
import type { ItemContext } from './item-context.js';

/** What names a concept or a party. */
export interface Identity {
  readonly name?: string;
  /** Full, or a QCode that no catalog at hand resolves. */
  readonly uri?: string;
}

/** The identifier and name of an element; a literal is a name where there is nothing else to go by. */
export function readIdentity(context: ItemContext, element: XmlElement): Identity {
  const uri = uriOf(context, element);
  const name = nameOf(context, element);
  return given({ name, uri });
}

/** The URI that an element gives, or that its QCode stands for. */
export function uriOf({ catalogs }: ItemContext, element: XmlElement): string | undefined {
  const uri = attributeOf(element, 'uri');
  if (uri !== undefined) return uri;
  const qcode = attributeOf(element, 'qcode');
  return qcode === undefined ? undefined : catalogs.uriOf(qcode, element);
}

/** The name of what an element stands for: its own, the one that is asserted, a literal without a QCode. */
export function nameOf(context: ItemContext, element: XmlElement): string | undefined {
  const own = bestName(context, element);
  if (own !== undefined) return own;
  const assert = context.asserts.of(element);
  const asserted = assert && bestName(context, assert);
  if (asserted !== undefined) return asserted;
  const isIdentified = hasAttribute(element, 'qcode', 'uri');
  return isIdentified || assert !== undefined ? undefined : literalOf(element);
}

/** The other URIs of the same concept, as the element and what is asserted of it have them. */
export function sameAsOf(context: ItemContext, element: XmlElement): readonly string[] {
  const own = childrenNamed(element, 'sameAs');
  const asserted = childrenNamed(context.asserts.of(element), 'sameAs');
  if (own.length === 0 && asserted.length === 0) return [];
  const uris = new Set<string>();
  for (const one of [...own, ...asserted]) {
    const uri = uriOf(context, one);
    if (uri === undefined) continue;
    uris.add(uri);
    nameOf(context, one);
    context.reading.take(one);
  }
  return [...uris];
}

/** Of several names the one in the item's language, written out; what it leaves stays. */
function bestName({ reading, language }: ItemContext, element: XmlElement): string | undefined {
  let best:
    { readonly child: XmlElement; readonly text: string; readonly weight: number } | undefined;
  for (const child of childrenNamed(element, 'name')) {
    const text = textOf(child);
    if (text === '' || isPlaceholder(text)) continue;
    const weight = weightOf(child, language);
    if (best === undefined || weight > best.weight) best = { child, text, weight };
  }
  if (best !== undefined) reading.take(best.child);
  return best?.text;
}

/** First the language counts, then whether it is no abbreviation. */
function weightOf(name: XmlElement, language: string | undefined): number {
  const role = attributeOf(name, 'role');
  const isShort = role !== undefined && /:(?:mnemonic|short)$/i.test(role);
  return 2 * languageWeight(name, language) + (isShort ? 0 : 1);
}

/** A text in the language weighs more than one in none, and that more than one in another. */
export function languageWeight(element: XmlElement, language: string | undefined): number {
  const tag = attributeOf(element, 'xml:lang');
  if (tag === undefined) return 1;
  return language !== undefined && primary(tag) === primary(language) ? 2 : 0;
}

function primary(tag: string): string {
  const hyphen = tag.indexOf('-');
  return (hyphen < 0 ? tag : tag.slice(0, hyphen)).toLowerCase();
}

/** What the sender has called something that has no code; no word that stands for no value. */
export function literalOf(element: XmlElement): string | undefined {
  const literal = attributeOf(element, 'literal');
  return literal === undefined || isPlaceholder(literal) ? undefined : literal;
}

/** Whether a text says that there is no value. */
export function isPlaceholder(text: string): boolean {
  return placeholders.includes(text.toLowerCase());
}

/**
 * The code of a QCode or URI attribute, in lower case and without its scheme: `summary` of `drol:summary`. Agencies name the same
 * thing alike in schemes of their own.
 */
export function codeOf(element: XmlElement, name: string): string | undefined {
  const qcode = attributeOf(element, name) ?? attributeOf(element, `${name}uri`);
  return qcode === undefined ? undefined : lastPart(qcode);
}

/** A QCode or URI attribute as it stands, or the words of the model that were written as one. */
export function wordOf(element: XmlElement, name: string): string | undefined {
  const uri = attributeOf(element, `${name}uri`);
  return attributeOf(element, name) ?? wordsOf(uri) ?? uri;
}

/** The alias of the scheme that an element's QCode is of. */
export function aliasOf(element: XmlElement): string | undefined {
  const qcode = attributeOf(element, 'qcode');
  const colon = qcode?.indexOf(':') ?? -1;
  return colon < 0 ? undefined : qcode?.slice(0, colon);
}

/** What stands behind the last colon, slash or hash of a code. */
export function lastPart(code: string): string {
  const at = Math.max(code.lastIndexOf(':'), code.lastIndexOf('/'), code.lastIndexOf('#'));
  return code.slice(at + 1).toLowerCase();
}
