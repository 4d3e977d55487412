import type { editorialCodes } from '../../../diagnostics/codes/editorial.js';
import type { googleCodes } from '../../../diagnostics/codes/google.js';
import { nodeOf, valuesOf, type LintPage, type NodeSpot, type Spot } from '../lint-page.js';
import { articles, each, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';

/** Rules W1 and W2 of Google's profile, and S1. */
export const googleAccessRules: readonly RuleRow<keyof typeof googleCodes>[] = [
  {
    id: 'W1',
    code: 'google/access-missing',
    why: 'Without it the locked parts look like cloaking.',
    fix: 'Add "isAccessibleForFree": false.',
    source: sources.paywall,
    check: each(articles, (article, page) => {
      const isLocked = lockedParts(article, page).length > 0;
      const isThere = valuesOf(article, 'isAccessibleForFree').length > 0;
      const message = 'A part of the article is locked, but "isAccessibleForFree" is missing.';
      return isLocked && !isThere
        ? { path: [...article.path, 'isAccessibleForFree'], message }
        : undefined;
    }),
  },
  {
    id: 'W1',
    code: 'google/access-not-boolean',
    why: 'Only true and false tell whether everybody may read it.',
    fix: 'Write true or false, without quotes.',
    source: sources.paywall,
    check: each(accessValues, ({ value }) =>
      typeof value === 'boolean' || isBooleanText(value)
        ? undefined
        : `"isAccessibleForFree" is ${shown(value)}; expected true or false.`,
    ),
  },
  {
    id: 'W1',
    code: 'google/access-boolean-as-text',
    why: 'Older samples had it as a text; a boolean is read by all.',
    fix: 'Write true or false, without quotes.',
    source: sources.paywall,
    check: each(accessValues, ({ value }) =>
      isBooleanText(value)
        ? `"isAccessibleForFree" is the text ${shown(value)}; expected true or false.`
        : undefined,
    ),
    mend: (value) => /true/i.test(String(value)),
  },
  {
    id: 'W2',
    code: 'google/access-selector',
    why: 'Google takes class selectors only.',
    fix: 'Give the locked element a class of its own, and write ".that-class".',
    source: sources.paywall,
    check: each(selectorSpots, ({ value }) =>
      typeof value === 'string' && classSelector.test(value)
        ? undefined
        : `${shown(value)} is no class selector; expected one such as ".paywall".`,
    ),
  },
  {
    id: 'W2',
    code: 'google/access-part',
    why: 'A locked part is a WebPageElement with its own "isAccessibleForFree" and a selector.',
    fix: 'Write {"@type": "WebPageElement", "isAccessibleForFree": false, "cssSelector": ".paywall"}.',
    source: sources.paywall,
    check: each(
      (page) => page.articles.flatMap((article) => elementParts(article, page)),
      (part) => {
        const missing = ['isAccessibleForFree', 'cssSelector'].filter(
          (key) => valuesOf(part, key).length === 0,
        );
        return missing.length === 0
          ? undefined
          : `The part has no ${missing.map((key) => `"${key}"`).join(' and no ')}.`;
      },
    ),
  },
  {
    id: 'S1',
    code: 'google/speakable-empty',
    why: 'What may be read aloud is found by a selector.',
    fix: 'Add "cssSelector" with the selectors of the sentences to read.',
    source: sources.speakable,
    check: each(speakableNodes, (node) => {
      const isThere = ['cssSelector', 'xpath', 'xPath'].some(
        (key) => valuesOf(node, key).length > 0,
      );
      return isThere ? undefined : 'The speakable part has no "cssSelector".';
    }),
  },
];

/** Rules W2, W3 and S2, for which the page itself has to be seen, or the newsroom's sense asked. */
export const editorialAccessRules: readonly RuleRow<keyof typeof editorialCodes>[] = [
  {
    id: 'W3',
    code: 'editorial/selector-matches-nothing',
    why: 'A selector that matches no element marks nothing.',
    fix: 'Give the element that class, or leave "hasPart" out where the text is not in the page.',
    source: sources.paywall,
    check: each(selectorSpots, matchesNothing),
  },
  {
    id: 'W2',
    code: 'editorial/nested-parts',
    why: 'Google asks that locked parts do not lie within one another.',
    fix: 'Keep the outer part alone.',
    source: sources.paywall,
    check: each(selectorSpots, (spot, page) => {
      const outer = selectorSpots(page).find(
        (other) => other.value !== spot.value && isNested(spot, other, page),
      );
      return (
        outer && `An element of ${shown(spot.value)} lies within one of ${shown(outer.value)}.`
      );
    }),
  },
  {
    id: 'S2',
    code: 'editorial/speakable-furniture',
    why: 'Datelines, captions and credits make no sense read aloud.',
    fix: 'Choose the sentences that tell the story.',
    source: sources.speakable,
    check: each(speakableSpots, ({ value }) => {
      const word = typeof value === 'string' ? furniture.exec(value)?.[1] : undefined;
      return (
        word &&
        `${shown(value)} looks like a ${word.toLowerCase()}, which should not be read aloud.`
      );
    }),
  },
  {
    id: 'S1',
    code: 'editorial/speakable-matches-nothing',
    why: 'A selector that matches no element marks nothing to be read.',
    fix: 'Give the element that class, or take the selector out.',
    source: sources.speakable,
    check: each(speakableSpots, matchesNothing),
  },
];

const classSelector = /^\.[A-Za-z_-][\w-]*$/;
const furniture =
  /(?:^|[^a-z])(dateline|byline|caption|figcaption|credit|credits|attribution|copyright|source|photographer|timestamp)(?![a-z])/i;

function isBooleanText(value: unknown): boolean {
  return (
    typeof value === 'string' && /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(value.trim())
  );
}

/** The parts of an article that are elements of the page. */
function elementParts(article: NodeSpot, page: LintPage): readonly NodeSpot[] {
  return valuesOf(article, 'hasPart').flatMap((part) => {
    const node = nodeOf(part, page);
    const isElement =
      node?.types.includes('WebPageElement') === true ||
      (node !== undefined && 'cssSelector' in node.value);
    return isElement ? [node] : [];
  });
}

function lockedParts(article: NodeSpot, page: LintPage): readonly NodeSpot[] {
  return elementParts(article, page).filter(({ value }) =>
    /^(?:false|https?:\/\/schema\.org\/False)$/i.test(String(value['isAccessibleForFree'])),
  );
}

function accessValues(page: LintPage): readonly Spot[] {
  return page.articles.flatMap((article) =>
    [article, ...elementParts(article, page)].flatMap((node) =>
      valuesOf(node, 'isAccessibleForFree'),
    ),
  );
}

function selectorSpots(page: LintPage): readonly Spot[] {
  return page.articles.flatMap((article) =>
    elementParts(article, page).flatMap((part) => valuesOf(part, 'cssSelector')),
  );
}

function speakableNodes(page: LintPage): readonly NodeSpot[] {
  return page.nodes.flatMap((owner) =>
    valuesOf(owner, 'speakable').flatMap((spot) => nodeOf(spot, page) ?? []),
  );
}

function speakableSpots(page: LintPage): readonly Spot[] {
  return speakableNodes(page).flatMap((node) => valuesOf(node, 'cssSelector'));
}

/** What is wrong with a class selector for which the page, where it is at hand, has no element. */
function matchesNothing({ value }: Spot, { html }: LintPage): string | undefined {
  return html !== undefined &&
    typeof value === 'string' &&
    classSelector.test(value) &&
    !html.classes.has(value.slice(1))
    ? `No element of the page has the class of ${shown(value)}.`
    : undefined;
}

function isNested(inner: Spot, outer: Spot, { html }: LintPage): boolean {
  const [a, b] = [String(inner.value), String(outer.value)];
  return (
    classSelector.test(a) &&
    classSelector.test(b) &&
    html?.isWithin(a.slice(1), b.slice(1)) === true
  );
}
