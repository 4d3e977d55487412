import type { Article } from '../../model/index.js';
import { digestOf } from './digest.js';

/** Longer texts are cut, and told apart by a digest. */
const longest = 300;

/** What each field of an article but its text says, as a person would put it; fields that say nothing are absent. */
export function fieldTexts(article: Article): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(([field, tell]) => {
      const text = tell(article) ?? '';
      return text === '' ? [] : [[field, bounded(text)] as const];
    }),
  );
}

function bounded(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}… [${digestOf(text)}]`;
}

const names = (list: readonly { readonly name?: string; readonly uri?: string }[]): string =>
  list.map(({ name, uri }) => name ?? uri ?? '').join(', ');

const rows: readonly (readonly [string, (article: Article) => string | undefined])[] = [
  ['headline', ({ headline }) => headline],
  ['subheadline', ({ subheadline }) => subheadline],
  ['alternativeHeadlines', ({ alternativeHeadlines }) => alternativeHeadlines.join(' / ')],
  ['kicker', ({ kicker }) => kicker],
  ['slugline', ({ slugline }) => slugline],
  ['dateline', ({ dateline }) => dateline?.text],
  [
    'bylines',
    ({ bylines }) =>
      bylines
        .map(
          ({ text, people, organization }) =>
            text ?? names([...people, ...(organization ? [organization] : [])]),
        )
        .join('; '),
  ],
  ['credits', ({ credits }) => credits.map(({ text, people }) => text ?? names(people)).join('; ')],
  ['abstract', ({ abstract }) => abstract],
  ['language', ({ language }) => language],
  ['url', ({ url }) => url],
  ['publishedAt', ({ publishedAt }) => publishedAt],
  ['embargoedUntil', ({ embargoedUntil }) => embargoedUntil],
  ['expiresAt', ({ expiresAt }) => expiresAt],
  ['status', ({ status }) => status],
  ['signals', ({ signals }) => signals.join(', ')],
  ['urgency', ({ urgency }) => (urgency === undefined ? undefined : String(urgency))],
  ['editorialNote', ({ editorialNote }) => editorialNote],
  ['genres', ({ genres }) => names(genres)],
  ['section', ({ section }) => section],
  ['subjects', ({ subjects }) => names(subjects)],
  ['keywords', ({ keywords }) => keywords.join(', ')],
  ['people', ({ people }) => names(people)],
  ['organizations', ({ organizations }) => names(organizations)],
  ['places', ({ places }) => names(places)],
  ['events', ({ events }) => names(events)],
  [
    'media',
    ({ media }) =>
      media
        .map(({ id, headline, caption, renditions }) =>
          [headline ?? caption, id ?? renditions[0]?.href].filter(Boolean).join(' '),
        )
        .join('; '),
  ],
  [
    'rights',
    ({ rights }) =>
      [rights?.notice, rights?.holder?.name, rights?.usageTerms].filter(Boolean).join('; '),
  ],
  ['provider', ({ provider }) => provider?.name],
  ['publisher', ({ publisher }) => publisher?.name],
  ['sources', ({ sources }) => names(sources)],
  ['corrections', ({ corrections }) => corrections.map(({ text }) => text).join('; ')],
  [
    'groups',
    ({ groups }) =>
      groups
        .map(({ id, role, parts }) =>
          [role ?? id, parts.map((part) => part.id ?? '').join(', ')].filter(Boolean).join(': '),
        )
        .join('; '),
  ],
  [
    'access',
    ({ access }) => (access === undefined ? undefined : access.free ? 'free' : 'not free'),
  ],
  [
    'liveUpdates',
    ({ liveUpdates }) => liveUpdates.map(({ id, headline = '' }) => `${id} ${headline}`).join('; '),
  ],
];
