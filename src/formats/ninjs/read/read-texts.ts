import { ninjsCodes } from '../../../diagnostics/codes/ninjs.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { BodyOptions } from '../../../markup/body-builder.js';
import type { Block } from '../../../model/body-tree.js';
import type { Article } from '../../../model/index.js';
import type { JsonObject } from '../../../source/json/json-node.js';
import { descriptionRoles, headlineRoles } from '../mapping.js';
import type { Markup } from '../variants.js';
import { bodyOf, lineOf, plainOf, sameTextAs } from './markup-text.js';
import { readVariants, type Variant } from './read-variants.js';
import type { Reading } from './reading.js';

/** What the headlines of an item give. */
export interface Headlines extends Pick<Article, 'headline' | 'alternativeHeadlines'> {
  readonly subheadline?: string;
  readonly kicker?: string;
}

/** The headline, and the others by their roles. Without any, the item's title stands in, since it names the item as well. */
export function readHeadlines(reading: Reading, item: JsonObject): Headlines {
  const variants = readVariants(reading, item, 'headlines');
  const main = mainHeadline(variants);
  main?.take('headline', isOf(main, headlineRoles.headline));
  const subheadline = withRole(variants, headlineRoles.subheadline);
  const kicker = withRole(variants, headlineRoles.kicker);
  subheadline?.take('subheadline');
  kicker?.take('kicker');
  const alternatives = variants.filter((one) => ![main, subheadline, kicker].includes(one));
  for (const [index, variant] of alternatives.entries()) {
    variant.take(`alternativeHeadlines[${index}]`, isOf(variant, headlineRoles.alternative));
  }
  return {
    headline: main ? lineOfVariant(main) : readTitle(reading, item),
    ...(subheadline && { subheadline: lineOfVariant(subheadline) }),
    ...(kicker && { kicker: lineOfVariant(kicker) }),
    alternativeHeadlines: alternatives.map(lineOfVariant),
  };
}

/** The headline of associated media or of another item, and no other. */
export function readHeadline(reading: Reading, item: JsonObject, path: string): string | undefined {
  const main = mainHeadline(readVariants(reading, item, 'headlines'));
  main?.take(path, isOf(main, headlineRoles.headline));
  return main && lineOfVariant(main);
}

function mainHeadline(variants: readonly Variant[]): Variant | undefined {
  const others = [...headlineRoles.subheadline, ...headlineRoles.kicker];
  const rest = variants.filter((variant) => !isOf(variant, others));
  return (
    withRole(rest, ['main']) ??
    rest.find(({ role }) => role === undefined) ??
    withRole(rest, headlineRoles.headline) ??
    rest[0]
  );
}

/** The title stays where it is, since it need not be what readers see. */
function readTitle(reading: Reading, item: JsonObject): string {
  const node = reading.peek(item, 'title');
  if (node !== undefined) reading.place('headline', node);
  return (reading.told(item, 'title') ?? '').replace(/\s+/g, ' ');
}

/**
 * The description of one of the roles, plain text before markup that says the same. Without a role, one is taken for what the item
 * is mostly described by.
 */
export function readDescription(
  reading: Reading,
  item: JsonObject,
  kind: keyof typeof descriptionRoles,
  path: string,
): string | undefined {
  const roles: readonly string[] = descriptionRoles[kind];
  const variants = readVariants(reading, item, 'descriptions');
  const candidates = variants.filter(({ role = 'text' }) => roles.includes(role.toLowerCase()));
  const chosen = candidates.find(({ markup }) => markup === 'plain') ?? candidates[0];
  if (chosen === undefined) return undefined;
  chosen.take(path);
  const isSame = sameTextAs(chosen.value);
  for (const variant of variants) if (isSame(variant.value)) variant.take();
  return plainOf(chosen.value, chosen.markup);
}

/** What tells a reader of a picture who can't see it: Superdesk has it as the picture's text. */
export function readAlternativeText(
  reading: Reading,
  item: JsonObject,
  path: string,
): string | undefined {
  const variant = readVariants(reading, item, 'bodies').find(({ markup }) => markup === 'plain');
  variant?.take(path);
  return variant?.value.trim();
}

/** Markup that keeps more of a text goes first. */
const best: readonly Markup[] = ['html', 'nitf', 'plain', 'xml'];

/** The blocks of the body, from the one of its texts that keeps most; the others are said to be there. */
export function readBlocks(
  reading: Reading,
  item: JsonObject,
  options: BodyOptions,
): readonly Block[] {
  const variants = readVariants(reading, item, 'bodies');
  const ranked = best.flatMap((markup) => {
    const alike = variants.filter((variant) => variant.markup === markup);
    const main = withRole(alike, ['main']);
    return main === undefined ? alike : [main, ...alike.filter((variant) => variant !== main)];
  });
  const [chosen, ...others] = ranked;
  if (chosen === undefined) return [];
  chosen.take('body');
  const isSame = sameTextAs(chosen.value);
  for (const other of others) {
    other.take();
    if (!isSame(other.value)) reading.report(otherBody(other));
  }
  const { body, findings } = bodyOf(chosen.value, chosen.markup, options);
  const { start, end } = chosen.node;
  reading.report(...findings.map((found) => ({ path: 'body', ...found, span: { start, end } })));
  return body;
}

function otherBody({ role, markup, node: { start, end } }: Variant): Finding {
  const message = `The item has a further text, ${role ?? 'without a role'} (${markup}), which was not read.`;
  return finding(ninjsCodes, 'ninjs/other-body', message, { path: 'body', span: { start, end } });
}

function lineOfVariant({ value, markup }: Variant): string {
  return lineOf(value, markup);
}

function withRole(variants: readonly Variant[], roles: readonly string[]): Variant | undefined {
  return variants.find((variant) => isOf(variant, roles));
}

function isOf({ role }: Variant, roles: readonly string[]): boolean {
  return role !== undefined && roles.includes(role.toLowerCase());
}
