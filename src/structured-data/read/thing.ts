/**
 * What a page says in the words of schema.org, wherever it says so: in JSON-LD, microdata, RDFa, or in marks and tags of its own
 * that mean the same.
 */
import type { Span } from '../../diagnostics/finding.js';
import type { JsonObject } from '../../source/json/json-node.js';

/** A value of a property. */
export type Value = Thing | Literal;

/** Something that has properties. */
export interface Thing extends Span {
  readonly is: 'thing';
  /** Names of types, without their address: `NewsArticle`. */
  readonly types: readonly string[];
  readonly id?: string;
  /** By name, without its address; each with its values in the order written. */
  readonly properties: ReadonlyMap<string, readonly Value[]>;
  /** What was read, where that is JSON. */
  readonly json?: JsonObject;
}

/** A text, number or truth. */
export interface Literal extends Span {
  readonly is: 'literal';
  /** Without white space around. */
  readonly text: string;
  /** What it is in JSON, where that is no string. */
  readonly value?: number | boolean;
  /** Where HTML stands there in the input, of which `text` is what a reader sees: the text alone, or a whole `article` element. */
  readonly markup?: 'text' | 'article';
}

/** The name of a type or property without the address or prefix of schema.org; undefined for one of another vocabulary. */
export function localName(name: string): string | undefined {
  const [, local] =
    /^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?([\w@][\w.-]*)$/i.exec(name) ?? [];
  return local;
}
