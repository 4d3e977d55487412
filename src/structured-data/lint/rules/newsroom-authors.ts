import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import { isAllCapitals, placingOf, severalNames } from '../author-name.js';
import { valuesOf } from '../lint-page.js';
import { each, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { authorSpots, personSpots } from './author-spots.js';

/** Rules A4, A10 and A11 beyond Google's own. */
export const newsroomAuthorRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'A4',
    code: 'editorial/author-contact',
    why: 'An address or a handle is no name.',
    fix: 'Give the name; put the address into "email", the profile into "sameAs".',
    source: sources.authors,
    check: each(personSpots, ({ name, namePath }) =>
      /@|https?:|www\./i.test(name)
        ? { path: namePath, message: `${shown(name)} is an address or a handle; expected a name.` }
        : undefined,
    ),
  },
  {
    id: 'A4',
    code: 'editorial/author-placing',
    why: 'For whom and from where somebody reports has properties of its own.',
    fix: 'Keep the name alone in "name"; use "affiliation" and "workLocation".',
    source: sources.authors,
    check: each(personSpots, ({ name, namePath }) => {
      const placing = severalNames(name) ? undefined : placingOf(name);
      return placing === undefined
        ? undefined
        : {
            path: namePath,
            message: `The name ${shown(name)} says ${shown(placing)}; expected the name alone.`,
          };
    }),
  },
  {
    id: 'A11',
    code: 'editorial/author-capitals',
    why: 'Wires print bylines in capitals; pages should not.',
    fix: 'Write the name as its bearer does.',
    source: sources.authors,
    check: each(personSpots, ({ name, namePath }) =>
      isAllCapitals(name)
        ? { path: namePath, message: `${shown(name)} is all in capitals.` }
        : undefined,
    ),
  },
  {
    id: 'A10',
    code: 'editorial/author-twice',
    why: 'One author named twice looks like two people of one name.',
    fix: 'Name each author once; give two of one name their own "@id" or "url".',
    source: sources.authors,
    check: function* (page): Iterable<Problem> {
      const seen = new Set<string>();
      for (const { article, node, name, path } of authorSpots(page)) {
        if (name === undefined) continue;
        const link = node && [...valuesOf(node, '@id'), ...valuesOf(node, 'url')][0]?.value;
        const key = JSON.stringify([
          article.path,
          name.toLowerCase(),
          typeof link === 'string' ? link : '',
        ]);
        if (seen.has(key)) yield { path, message: `${shown(name)} is named twice.` };
        seen.add(key);
      }
    },
  },
];
