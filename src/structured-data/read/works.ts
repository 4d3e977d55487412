/**
 * Other works, identifiers and corrections that an article names.
 */
import type { Access, Correction, Identifier, Related } from '../../model/index.js';
import { parseTimestamp } from '../../time/parse-timestamp.js';
import { isHref, oneLine, Said } from './said.js';

/** The works that the article goes back to. The one with the article's own identifier is the agency's item that it is. */
export function relatedOf(said: Said): readonly Related[] {
  const own = new Set(said.literals('identifier').map(({ text }) => text));
  return relations.flatMap(([property, rel]) =>
    said.values(property).flatMap((value): readonly Related[] => {
      if (value.is === 'literal') {
        return isHref(value.text) && value.text.includes(':') ? [{ url: value.text, rel }] : [];
      }
      const work = new Said(value, said.things);
      const id = work.id ?? work.line('identifier');
      if (id !== undefined && own.has(id)) return [];
      const url = work.href('url');
      const headline = work.line('headline') ?? work.line('name');
      if (id === undefined && url === undefined && headline === undefined) return [];
      return [
        {
          ...(id !== undefined && { id }),
          ...(url !== undefined && { url }),
          ...(headline !== undefined && { headline }),
          rel,
        },
      ];
    }),
  );
}

const relations: readonly (readonly [string, string])[] = [
  ['isBasedOn', 'derivedFrom'],
  ['translationOfWork', 'translatedFrom'],
  ['citation', 'citation'],
];

/** The properties that {@link relatedOf} reads. */
export const relatedProperties: readonly string[] = relations.map(([property]) => property);

/** Every identifier; a `PropertyValue` says of what kind it is. */
export function identifiersOf(said: Said): readonly Identifier[] {
  return said.values('identifier').flatMap((value): readonly Identifier[] => {
    if (value.is === 'literal') return value.text === '' ? [] : [{ value: value.text }];
    const named = new Said(value, said.things);
    const text = named.line('value');
    const role = named.line('propertyID') ?? named.line('name');
    return text === undefined ? [] : [{ value: text, ...(role !== undefined && { role }) }];
  });
}

/** What was wrong in earlier versions: texts, or `CorrectionComment`s. */
export function correctionsOf(said: Said): readonly Correction[] {
  return said.values('correction').flatMap((value): readonly Correction[] => {
    if (value.is === 'literal') return value.text === '' ? [] : [{ text: oneLine(value.text) }];
    const comment = new Said(value, said.things);
    const text = comment.line('text') ?? comment.line('description');
    const publishedAt = instantOf(comment.line('datePublished'));
    return text === undefined ? [] : [{ text, ...(publishedAt !== undefined && { publishedAt }) }];
  });
}

/** Who may read it: `isAccessibleForFree`, as a truth or in words, and the parts of which it is denied. */
export function accessOf(said: Said): Access | undefined {
  const free = truth(said.line('isAccessibleForFree'));
  if (free === undefined) return undefined;
  const parts = said.each('hasPart').flatMap((part) => {
    const cssSelector = part.line('cssSelector') ?? '';
    const isLocked = truth(part.line('isAccessibleForFree')) === false;
    return isLocked && isClassSelector(cssSelector) ? [{ cssSelector }] : [];
  });
  return { free, parts };
}

/** Whether it selects by a class, as search engines want it. */
export function isClassSelector(text: string): boolean {
  return /^\.[A-Za-z_-][\w-]*$/.test(text);
}

/** The instant of a text that names a zone. */
function instantOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseTimestamp(text).instant;
}

/** A truth, in JSON, as a word or as schema.org's URL of it. */
export function truth(text: string | undefined): boolean | undefined {
  const [, word] = /^(?:https?:\/\/schema\.org\/)?(true|false)$/i.exec(text ?? '') ?? [];
  return word === undefined ? undefined : word.toLowerCase() === 'true';
}
