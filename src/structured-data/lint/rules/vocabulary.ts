import type { schemaOrgCodes } from '../../../diagnostics/codes/schema-org.js';
import { isWebUrl } from '../../../model/href.js';
import {
  descendsFrom,
  isSchemaOrgType,
  schemaOrgNames,
  schemaOrgProperty,
} from '../../schema-org/vocabulary.js';
import { isObject, nodeOf, valuesOf, type LintPage } from '../lint-page.js';
import { each, type Problem, type RuleRow } from '../lint-rule.js';
import { nearestName } from '../nearest-name.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { valueFits } from '../value-fits.js';

/** The rules that hold every node against the vocabulary: T3, L1, L6, P1, P5, P7, Y2, K1, B1 and their like. */
export const vocabularyRules: readonly RuleRow<keyof typeof schemaOrgCodes>[] = [
  {
    id: 'T3',
    code: 'schema-org/unknown-type',
    why: 'Nobody reads a type that is in no vocabulary.',
    fix: 'Use a type of schema.org.',
    source: sources.dataModel,
    check: unknownTypes,
  },
  {
    id: 'T3',
    code: 'schema-org/no-type',
    why: 'Without a type nobody knows what the properties are about.',
    fix: 'Add "@type", or only refer to a node by its "@id".',
    source: sources.dataModel,
    check: each(
      (page) => page.nodes,
      (node, page) => {
        const isPart = Object.keys(node.value).some((key) => !key.startsWith('@'));
        const types = nodeOf(node, page)?.types ?? [];
        const message = 'The object has properties but no "@type".';
        if (!isPart || types.length > 0 || '@id' in node.value) return undefined;
        return { path: [...node.path, '@type'], message };
      },
    ),
  },
  {
    id: 'T2',
    code: 'schema-org/unknown-property',
    why: 'Nobody reads a property that is in no vocabulary; often it is a known one misspelt.',
    fix: 'Use a property of schema.org, in its own spelling.',
    source: sources.dataModel,
    check: unknownProperties,
  },
  {
    id: 'L1',
    code: 'schema-org/property-of-another-type',
    why: 'On a type that does not have it, a property is passed over.',
    fix: 'Leave it out, or give the node a type that has it.',
    source: sources.dataModel,
    check: misplacedProperties,
  },
  {
    id: 'K1',
    code: 'schema-org/value-type',
    why: 'A value of another type than expected is passed over or misread.',
    fix: 'Give a value of one of the types that the property takes.',
    source: sources.dataModel,
    check: wrongValues,
  },
  {
    id: 'P7',
    code: 'schema-org/superseded',
    why: 'What reads schema.org today looks for the newer property.',
    fix: 'Use the newer property.',
    source: sources.dataModel,
    check: supersededProperties,
  },
  {
    id: 'Y5',
    code: 'schema-org/language-tag',
    why: 'Only a tag tells a program the language.',
    fix: 'Write a BCP 47 tag such as "en", "pt-BR" or "zh-Hant-TW".',
    source: sources.languageTags,
    check: each(
      (page) => page.texts.filter(({ key }) => key === 'inLanguage'),
      ({ value }) =>
        value.trim() === '' || languageTag.test(value)
          ? undefined
          : `${shown(value)} is no BCP 47 language tag.`,
    ),
    mend: (value) => {
      const tag = String(value).trim().replace(/_/g, '-');
      return languageTag.test(tag)
        ? tag.replace(/-([a-z]{2})$/, (region) => region.toUpperCase())
        : undefined;
    },
  },
];

function* unknownTypes(page: LintPage): Iterable<Problem> {
  for (const node of page.nodes) {
    const given = node.value['@type'];
    for (const [i, type] of node.types.entries()) {
      if (type.includes(':') || isSchemaOrgType(type) || isNamedByContext(type, page)) continue;
      const nearest = nearestName(type, schemaOrgNames('types'));
      const path = [...node.path, '@type', ...(Array.isArray(given) ? [i] : [])];
      const message = `Schema.org has no type ${shown(type)}.`;
      yield { path, message, ...(nearest !== undefined && { fix: `Did you mean "${nearest}"?` }) };
    }
  }
}

function* unknownProperties(page: LintPage): Iterable<Problem> {
  for (const { path, value } of page.nodes) {
    for (const key of Object.keys(value)) {
      if (isForeign(key, page) || schemaOrgProperty(key) !== undefined) continue;
      const nearest = nearestName(key, schemaOrgNames('properties'));
      const message = `Schema.org has no property ${shown(key)}.`;
      yield {
        path: [...path, key],
        message,
        ...(nearest !== undefined && { fix: `Did you mean "${nearest}"?` }),
      };
    }
  }
}

function* misplacedProperties(page: LintPage): Iterable<Problem> {
  for (const node of page.nodes) {
    const types = nodeOf(node, page)?.types.filter(isSchemaOrgType) ?? [];
    if (types.length === 0 || types.some((type) => descendsFrom(type, 'Role'))) continue;
    for (const key of Object.keys(node.value)) {
      const property = isForeign(key, page) ? undefined : schemaOrgProperty(key);
      if (
        property === undefined ||
        types.some((type) => property.domains.some((domain) => descendsFrom(type, domain)))
      )
        continue;
      const message = `"${key}" is a property of ${listed(property.domains)}, not of ${listed(types)}.`;
      yield { path: [...node.path, key], message };
    }
  }
}

function* wrongValues(page: LintPage): Iterable<Problem> {
  for (const node of page.nodes) {
    for (const key of Object.keys(node.value)) {
      const property = isForeign(key, page) ? undefined : schemaOrgProperty(key);
      if (property === undefined) continue;
      for (const spot of valuesOf(node, key)) {
        if (valueFits(spot, property.ranges, page) || isLink(spot.value, key)) continue;
        const type = isObject(spot.value) ? (nodeOf(spot, page)?.types.join(', ') ?? '') : '';
        const found = type === '' ? shown(spot.value) : `of the type ${type}`;
        yield {
          path: spot.path,
          message: `"${key}" is ${found}; expected ${listed(property.ranges)}.`,
        };
      }
    }
  }
}

function* supersededProperties(page: LintPage): Iterable<Problem> {
  for (const { path, value } of page.nodes) {
    for (const key of Object.keys(value)) {
      const newer = schemaOrgProperty(key)?.supersededBy;
      if (newer === undefined) continue;
      yield {
        path: [...path, key],
        message: `"${key}" has given way to "${newer}".`,
        fix: `Use "${newer}".`,
      };
    }
  }
}

/**
 * Whether the value is a link to what is meant, as Google's own samples have it in a breadcrumb's `item`. Who made the article and
 * what it is about are things with names, and never mere links.
 */
function isLink(value: unknown, key: string): boolean {
  return typeof value === 'string' && isWebUrl(value) && !named.has(key);
}

const named: ReadonlySet<string> = new Set([
  'about',
  'mentions',
  'author',
  'creator',
  'editor',
  'contributor',
  'translator',
  'publisher',
  'sourceOrganization',
  'copyrightHolder',
]);

/** Whether a key is none of schema.org's: a keyword of JSON-LD, a name of another vocabulary, or an action's annotation. */
function isForeign(key: string, page: LintPage): boolean {
  return (
    key.startsWith('@') ||
    key.includes(':') ||
    /-(?:input|output)$/.test(key) ||
    key === 'xPath' ||
    isNamedByContext(key, page)
  );
}

/** Whether a context of the page gives the name a meaning of its own. */
function isNamedByContext(name: string, page: LintPage): boolean {
  return page.roots.some(
    ({ value }) =>
      isObject(value) &&
      [value['@context']]
        .flat()
        .some((context) => isObject(context) && Object.hasOwn(context, name)),
  );
}

function listed(names: readonly string[]): string {
  const few = names.slice(0, 4);
  return few.length < names.length ? `${few.join(', ')}, …` : few.join(' or ');
}

/** BCP 47 as far as its form goes: a language, a script, a region, variants and extensions (RFC 5646, section 2.1). */
const languageTag =
  /^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?|x(?:-[a-z\d]{1,8})+)$/i;
