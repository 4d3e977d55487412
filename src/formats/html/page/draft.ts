import type { Span } from '../../../diagnostics/finding.js';
import type { Literal, Thing, Value } from '../../../structured-data/read/thing.js';

/** A thing whose marks are still being read. */
export interface DraftThing extends Span {
  readonly types: readonly string[];
  readonly id?: string;
  end: number;
  readonly properties: Map<string, DraftValue[]>;
}

/** A value of it: another thing, a text of an attribute, or a stretch of the page's text. */
export type DraftValue =
  | { readonly is: 'thing'; readonly thing: DraftThing; readonly shown: Stretch }
  | (Span & { readonly is: 'attribute'; readonly text: string })
  | { readonly is: 'shown'; readonly shown: Stretch };

/** A stretch of the page: of its source, and of what it shows. */
export interface Stretch extends Span {
  from: number;
  to: number;
  end: number;
  /** Where it is wanted with its markup. */
  readonly markup?: 'text' | 'article';
}

/** Adds a value to a property. */
export function addValue(thing: DraftThing, property: string, value: DraftValue): void {
  const values = thing.properties.get(property);
  if (values === undefined) thing.properties.set(property, [value]);
  else values.push(value);
}

/**
 * The thing, now that all is read. One that something else is described by, and that has no name of its own, has the text that
 * it shows.
 *
 * @param text - All that the page shows.
 */
export function finishedThing(draft: DraftThing, text: string): Thing {
  const { types, id, start, end } = draft;
  const properties = new Map(
    [...draft.properties].map(([name, values]) => [
      name,
      values.map((value) => finishedValue(value, text)),
    ]),
  );
  return { is: 'thing', types, ...(id !== undefined && { id }), properties, start, end };
}

function finishedValue(value: DraftValue, text: string): Value {
  if (value.is === 'attribute') {
    const { start, end } = value;
    return { is: 'literal', text: value.text.trim(), start, end };
  }
  const { shown } = value;
  if (value.is === 'shown') return literalOf(shown, text);
  const thing = finishedThing(value.thing, text);
  if (thing.properties.has('name')) return thing;
  return {
    ...thing,
    properties: new Map([...thing.properties, ['name', [literalOf(shown, text)]]]),
  };
}

/** What the page shows there, on one line; `joint` stands for seams between letters. */
export function literalOf(
  { from, to, start, end, markup }: Stretch,
  text: string,
  joint: '' | ' ' = '',
): Literal {
  return {
    is: 'literal',
    text: text
      .slice(from, Math.min(to, from + longestText))
      .replace(joint === '' ? seams : seamsInWords, joint)
      .replace(seams, '')
      .replace(/\s+/g, ' ')
      .trim(),
    ...(markup && { markup }),
    start,
    end,
  };
}

/** Stands in a page's text where an element starts or ends. HTML has no such character. */
export const seam = '\0';
const seams = /\0/g;
const seamsInWords = /(?<=[\p{L}\p{N}.])\0(?=[\p{L}\p{N}])/gu;

/** No field but the body is longer. */
const longestText = 5000;

/** Whether a stretch shows a word. */
export function showsWord({ from, to }: Stretch, shown: string): boolean {
  return /[^\s\0]/.test(shown.slice(from, Math.min(to, from + longestByline)));
}

/** What shows no word so far shows none. */
export const longestByline = 1000;
