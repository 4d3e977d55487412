import { bylineCodes } from '../../diagnostics/codes/byline.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { given } from '../../model/given.js';
import type { Organization, Person } from '../../model/index.js';
import { displayPrefix, displaySuffix } from '../case/display-honorific.js';
import { displayName } from '../case/display-name.js';
import { resolvePlace } from '../place/resolve-place.js';
import { displayPhrase } from './display-phrase.js';
import type { PersonDraft, PlaceDraft } from './person-draft.js';
import type { Part, Reading } from './reading.js';

/** The model's person of a draft: display case, singular title, the place with what the tables know of it. */
export function personOf(
  reading: Reading,
  draft: PersonDraft,
  path: string,
  home: string | undefined,
): { readonly person: Person; readonly findings: readonly Finding[] } {
  const { name, honorificPrefix, honorificSuffix, jobTitle, affiliation, email, uri, role } = draft;
  const place = draft.place && placeOf(reading, draft.place, `${path}.place`, home);
  return {
    person: given({
      name: displayName(name.text.replace(/(?<=\p{sc=Han}) (?=\p{sc=Han})/gu, '')),
      honorificPrefix: honorificPrefix && displayPrefix(honorificPrefix.text),
      honorificSuffix: honorificSuffix && displaySuffix(honorificSuffix.text),
      jobTitle: jobTitle && titleOf(reading, jobTitle),
      affiliation: affiliation && organizationOf(reading, affiliation),
      place: place?.place,
      role,
      email: email?.text,
      uri: uri?.text,
      sameAs: [],
    }),
    findings: place?.findings ?? [],
  };
}

/** The model's organization of a printed name. */
export function organizationOf({ lexicon, words }: Reading, { text }: Part): Organization {
  return { name: displayPhrase(text, words, lexicon), sameAs: [] };
}

/** A person is one writer, though the line says `Staff Writers`. */
function titleOf({ lexicon, words }: Reading, { text }: Part): string {
  const title = displayPhrase(text, words, lexicon);
  const last = /(?<!\p{L})\p{L}+$/u.exec(title)?.[0] ?? '';
  const singular = words.singularOf(last.toLowerCase());
  return title.slice(0, title.length - last.length) + last.slice(0, singular.length);
}

function placeOf(
  { lexicon }: Reading,
  { name, regions }: PlaceDraft,
  path: string,
  home: string | undefined,
): { readonly place: NonNullable<Person['place']>; readonly findings: readonly Finding[] } {
  const printed = { name: name.text, regions: regions.map(({ text }) => text) };
  const { place, ambiguous } = resolvePlace(printed, lexicon, home);
  const span = { start: name.start, end: regions.at(-1)?.end ?? name.end };
  const findings = ambiguous
    ? [
        finding(
          bylineCodes,
          'byline/ambiguous-place',
          `Several places are called ${name.text}; the likeliest was taken.`,
          { span, path },
        ),
      ]
    : [];
  return { place, findings };
}
