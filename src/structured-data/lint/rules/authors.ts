import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { isWebUrl } from '../../../model/href.js';
import {
  appendixOf,
  honorificOf,
  introductionOf,
  isOrganizationName,
  jobOf,
  severalNames,
} from '../author-name.js';
import { valuesOf, type LintPage, type NodeSpot, type Spot } from '../lint-page.js';
import { articles, each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { markupIn, withoutMarkup } from '../text-markup.js';
import {
  authorSpots,
  isOrganizationType,
  personSpots,
  publisherName,
  type AuthorSpot,
} from './author-spots.js';

/** Rules A1 to A5 of Google's profile. */
export const googleAuthorRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'A1',
    code: 'google/author-missing',
    why: 'Readers and search engines want to know who wrote it; everybody shown as an author belongs into the markup.',
    fix: 'Add "author": a Person for each reporter, or the Organization that wrote it.',
    source: sources.authors,
    check: each(articles, (article) => {
      const isThere = valuesOf(article, 'author').some(
        ({ value }) => value !== null && value !== '',
      );
      const message = 'The article names no author; expected a Person or an Organization.';
      return isThere ? undefined : { path: [...article.path, 'author'], message };
    }),
  },
  {
    id: 'A3',
    code: 'google/author-not-a-node',
    why: 'A mere text can’t say whether it is a person or an organization, nor link to a page about it.',
    fix: 'Write {"@type": "Person", "name": …}, or "Organization" for an agency or a newsroom.',
    source: sources.authors,
    check: each(authorSpots, ({ node, value }) =>
      node === undefined && value !== null && value !== ''
        ? `The author is ${shown(value)}; expected an object with a type and a name.`
        : undefined,
    ),
    mend: (name) =>
      typeof name === 'string'
        ? { '@type': isOrganizationName(name, undefined) ? 'Organization' : 'Person', name }
        : undefined,
  },
  {
    id: 'A3',
    code: 'google/author-type',
    why: 'Search engines tell people from organizations by the type.',
    fix: 'Set "@type" to "Person" or "Organization".',
    source: sources.authors,
    check: each(authorSpots, ({ node }) => {
      if (node === undefined || isDangling(node)) return undefined;
      if (node.types.some((type) => type === 'Person' || isOrganizationType(type)))
        return undefined;
      const found =
        node.types.length === 0
          ? 'has no "@type"'
          : `is of the type ${shown(node.types.join(', '))}`;
      const message = `The author ${found}; expected "Person" or "Organization".`;
      return { path: [...node.path, '@type'], message };
    }),
  },
  {
    id: 'A3',
    code: 'google/author-organization-as-person',
    why: 'An agency that is given as a person can’t be matched to anything.',
    fix: 'Set "@type" to "Organization" or "NewsMediaOrganization".',
    source: sources.authors,
    check: each(personSpots, (author, page) => {
      const { name, node } = author;
      const isPerson = node?.types.includes('Person') === true;
      const isOrganization =
        isOrganizationName(name, publisherName(author.article, page)) && jobOf(name) === undefined;
      if (!isPerson || !isOrganization) return undefined;
      const message = `${shown(name)} is given as a Person, but names an organization.`;
      return { path: [...node.path, '@type'], message };
    }),
    mend: () => 'Organization',
  },
  {
    id: 'A4',
    code: 'google/author-name-missing',
    why: 'The name is what a result shows.',
    fix: 'Put the author’s name into "name".',
    source: sources.authors,
    check: each(authorSpots, ({ node, name, namePath }) =>
      node === undefined || name !== undefined || isDangling(node)
        ? undefined
        : { path: namePath, message: 'The author has no name; expected a text.' },
    ),
  },
  {
    id: 'A2',
    code: 'google/author-several-names',
    why: 'Search engines take one name for one person.',
    fix: 'Give each author an object of their own, in a list.',
    source: sources.authors,
    check: each(personSpots, ({ name, namePath, node }) => {
      const isListed = node !== undefined && valuesOf(node, 'name').length > 1;
      if (!isListed && severalNames(name) === undefined) return undefined;
      const found = isListed ? '"name" is a list' : `${shown(name)} holds several names`;
      return { path: namePath, message: `${found}; expected one name.` };
    }),
  },
  {
    id: 'A4',
    code: 'google/author-name-introduction',
    why: 'The name is matched letter by letter; the words before it are no part of it.',
    fix: 'Keep the name alone in "name".',
    source: sources.authors,
    check: onNames((name) => {
      const words = introductionOf(name);
      return words && `begins with ${shown(words)}`;
    }),
    mend: (name) => {
      const words = introductionOf(String(name));
      return (
        words &&
        String(name)
          .slice(words.length)
          .replace(/^[\s:：/]+/, '')
      );
    },
  },
  {
    id: 'A4',
    code: 'google/author-name-honorific',
    why: 'Honorifics have properties of their own.',
    fix: 'Move it into "honorificPrefix" or "honorificSuffix".',
    source: sources.authors,
    check: onNames((name) => {
      const honorific = honorificOf(name);
      return honorific && `holds the honorific ${shown(honorific)}`;
    }),
    mend: (value, owner) => {
      const name = String(value).trim();
      const honorific = honorificOf(name);
      const isInFront = honorific !== undefined && name.startsWith(honorific);
      const property = isInFront ? 'honorificPrefix' : 'honorificSuffix';
      if (honorific === undefined || property in owner) return undefined;
      owner[property] = honorific;
      const at = name.lastIndexOf(honorific);
      return isInFront
        ? name.slice(honorific.length).trim()
        : name.slice(0, at).replace(/(?<![\s,])[\s,]+$/, '');
    },
  },
  {
    id: 'A4',
    code: 'google/author-name-job-title',
    why: 'Job titles have a property of their own.',
    fix: 'Move it into "jobTitle".',
    source: sources.authors,
    check: onNames((name) => {
      const job = jobOf(name);
      return job && `holds a job title, ${shown(job)}`;
    }),
  },
  {
    id: 'A4',
    code: 'google/author-name-publisher',
    why: 'The publisher has a property of its own.',
    fix: 'Keep the name alone in "name"; the publisher stands in "publisher".',
    source: sources.authors,
    check: onNames((name, author, page) => {
      const publisher = publisherName(author.article, page)?.trim() ?? '';
      const holds =
        publisher.length > 2 && name.length > publisher.length && name.includes(publisher);
      return holds ? `holds the publisher’s name, ${shown(publisher)}` : undefined;
    }),
  },
  {
    id: 'A4',
    code: 'google/author-name-appendix',
    why: 'What stands behind a name belongs into properties of its own.',
    fix: 'Keep the name alone in "name"; use "jobTitle", "affiliation" or "workLocation" for the rest.',
    source: sources.authors,
    check: onNames((name) => {
      const appendix = appendixOf(name);
      const isNamed =
        appendix === undefined || jobOf(name) !== undefined || honorificOf(name) !== undefined;
      return isNamed ? undefined : `holds ${shown(appendix)} behind the name`;
    }),
  },
  {
    id: 'A4',
    code: 'google/author-name-markup',
    why: 'JSON-LD is no HTML: tags and entities would be shown as they stand.',
    fix: 'Write the name as plain text.',
    source: sources.authors,
    check: each(authorSpots, ({ name, namePath }) => {
      const markup = markupIn(name ?? '');
      const message = `The name holds ${markup?.kind ?? ''}, ${shown(markup?.found)}; expected plain text.`;
      return markup && { path: namePath, message };
    }),
    mend: (name) => withoutMarkup(String(name)),
  },
  {
    id: 'A5',
    code: 'google/author-url',
    why: 'Only an absolute address leads to a page about the author.',
    fix: 'Give the whole address, with https:// in front.',
    source: sources.authors,
    check: each(authorUrls, ({ value }) =>
      typeof value === 'string' && !isWebUrl(value.trim())
        ? `${shown(value)} is no absolute http or https URL.`
        : undefined,
    ),
  },
  {
    id: 'A5',
    code: 'google/author-url-missing',
    why: 'Two people may have one name; a link tells which one it is.',
    fix: 'Add "url" with the page about the author, or "sameAs" with a profile.',
    source: sources.authors,
    check: each(authorSpots, ({ node }) => {
      if (node === undefined || isDangling(node)) return undefined;
      const links = [...valuesOf(node, 'url'), ...valuesOf(node, 'sameAs')];
      if (links.length > 0) return undefined;
      return { path: node.path, message: 'The author has neither "url" nor "sameAs".' };
    }),
  },
];

/** What a name holds that is no name, as the end of a sentence; undefined for a clean one. */
type FindsInName = (name: string, author: AuthorSpot, page: LintPage) => string | undefined;

/** A check of every person's name; names of several people and of organizations have rules of their own. */
function onNames(finds: FindsInName): RuleRow<string>['check'] {
  return each(personSpots, (author, page) => {
    const { name, namePath } = author;
    if (severalNames(name)) return undefined;
    const found = finds(name, author, page);
    return found === undefined
      ? undefined
      : {
          path: namePath,
          message: `The author’s name ${shown(name)} ${found}; expected the name alone.`,
        };
  });
}

/** Whether a node refers to one that the page does not hold, and does not say itself what it is. */
function isDangling({ value }: NodeSpot): boolean {
  return '@id' in value && !('@type' in value) && !('name' in value);
}

function authorUrls(page: LintPage): readonly Spot[] {
  return authorSpots(page).flatMap(({ node }) =>
    node ? [...valuesOf(node, 'url'), ...valuesOf(node, 'sameAs')] : [],
  );
}
