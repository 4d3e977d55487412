import { parseTimestamp } from '../../time/parse-timestamp.js';
import { languageTag } from './article-fields.js';
import { pixels, seconds, yearOf } from './media.js';
import { degrees } from './places.js';
import { oneLine } from './said.js';
import { isClassSelector, truth } from './works.js';

/** How the values of a property stand in an article. */
export interface ValueForm {
  /** What a value should be, for people. */
  readonly expected: string;
  /** The texts that a value becomes; undefined for one that is none of what the property holds. */
  readonly parts: (text: string) => readonly string[] | undefined;
}

/** Properties whose values the article has in another form than they are written in. Source: schema.org, their ranges. */
export const valueForms: Readonly<Record<string, ValueForm>> = {
  inLanguage: one('a language tag such as "en"', languageTag),
  isAccessibleForFree: one('true or false', truth),
  cssSelector: one('a class selector such as ".paywall"', (text) =>
    isClassSelector(text) ? text : undefined,
  ),
  copyrightYear: one('a year', yearOf),
  value: one('a value', (text) => pixels(text) ?? text),
  width: one('a number of pixels', pixels),
  height: one('a number of pixels', pixels),
  duration: one('a duration such as "PT1M15S"', seconds),
  latitude: one('degrees from -90 to 90', (text) => degrees(text, 90)),
  longitude: one('degrees from -180 to 180', (text) => degrees(text, 180)),
  datePublished: one('an instant such as "2023-09-26T13:50:00Z"', instantOrDay),
  email: one('an e-mail address', (text) => text.replace(/^mailto:/i, '')),
  addressCountry: one('a country', (text) => text.toUpperCase()),
  keywords: { expected: 'words', parts: (text) => lines(text.split(/[,;]/)) },
  creditText: { expected: 'a text', parts: (text) => lines(text.split('/')) },
  url: one('an address', fragment),
};

function one(
  expected: string,
  read: (text: string) => string | number | boolean | undefined,
): ValueForm {
  return {
    expected,
    parts: (text) => {
      const value = read(text);
      return value === undefined ? undefined : [String(value)];
    },
  };
}

function lines(texts: readonly string[]): readonly string[] {
  return texts.map(oneLine).filter((line) => line !== '');
}

function instantOrDay(text: string): string | undefined {
  const { instant, day } = parseTimestamp(text);
  return instant ?? day;
}

/** An entry of a live blog is known by the fragment of its address alone. */
function fragment(text: string): string {
  try {
    return decodeURIComponent(text.slice(text.indexOf('#') + 1));
  } catch {
    return text;
  }
}
