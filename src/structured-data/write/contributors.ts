/**
 * Who made the article: each person a node of its own, by what they did (rules A1 to A10).
 */
import type { Article, Byline, Role } from '../../model/index.js';
import type { OrganizationJsonLd, PersonJsonLd } from '../json-ld-types.js';
import { organizationNode } from './organization.js';
import { personNode } from './person.js';

/** The properties of schema.org that hold who made a work. */
export type RoleProperty = 'author' | 'editor' | 'contributor' | 'producer' | 'translator';

/** A person or an organization as a node. */
export type MakerJsonLd = PersonJsonLd | OrganizationJsonLd;

/** Who did what, in the order printed; nobody under a property is absent. */
export type Contributors = Readonly<Partial<Record<RoleProperty, readonly MakerJsonLd[]>>>;

/** Everybody in the bylines and credits, under the property of schema.org that says what they did. */
export function contributors(article: Pick<Article, 'bylines' | 'credits'>): Contributors {
  const made: Made = {};
  for (const byline of article.bylines) {
    for (const person of byline.people)
      add(made, propertyInByline(person.role ?? byline.role), personNode(person));
    if (byline.organization !== undefined)
      add(made, organizationProperty(byline), organizationNode(byline.organization));
  }
  for (const credit of article.credits) {
    for (const person of credit.people)
      add(made, propertyInCredit(person.role ?? credit.role), personNode(person));
  }
  return made;
}

/** The authors that a byline names; for entries of a live blog. */
export function bylineAuthors(bylines: readonly Byline[]): readonly MakerJsonLd[] | undefined {
  return contributors({ bylines, credits: [] }).author;
}

type Made = Partial<Record<RoleProperty, MakerJsonLd[]>>;

/** Adds the node where nobody of that name stands yet, unless both give an address and these differ (rule A10). */
function add(made: Made, property: RoleProperty, node: MakerJsonLd | undefined): void {
  if (node === undefined) return;
  const helpsOnly = property === 'contributor' && isAmong(made.author, node);
  const others = made[property];
  if (helpsOnly || isAmong(others, node)) return;
  if (others === undefined) made[property] = [node];
  else others.push(node);
}

function isAmong(others: readonly MakerJsonLd[] | undefined, node: MakerJsonLd): boolean {
  return others?.some((other) => isSame(other, node)) === true;
}

function isSame(a: MakerJsonLd, b: MakerJsonLd): boolean {
  if (a.name?.toLowerCase() !== b.name?.toLowerCase()) return false;
  const [one, other] = [a.url ?? a.identifier, b.url ?? b.identifier];
  return one === undefined || other === undefined || one === other;
}

/** An editor is a person in schema.org; an organization that edited has contributed. */
function organizationProperty({ role }: Byline): RoleProperty {
  return role === 'editor' ? 'contributor' : propertyInByline(role);
}

/** What a role is in a byline, where whoever stands there made the text. */
function propertyInByline(role: Role): RoleProperty {
  return role === 'interviewer' || role === 'compiler' ? 'author' : propertyInCredit(role);
}

/** What a role is in a sign-off, where whoever stands there helped. */
function propertyInCredit(role: Role | undefined): RoleProperty {
  return properties.find((property) => property === role) ?? 'contributor';
}

/** Roles that are properties of their own; all others have contributed. */
const properties: readonly RoleProperty[] = ['author', 'editor', 'producer', 'translator'];
