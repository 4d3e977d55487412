import { nodeOf, valuesOf, type LintPage, type NodeSpot, type Spot } from '../lint-page.js';
import type { Path } from '../path.js';

/** An author of an article, as far as it can be read. */
export interface AuthorSpot extends Spot {
  readonly article: NodeSpot;
  /** The node that describes the author; absent for a mere string. */
  readonly node: NodeSpot | undefined;
  /** The author's name without white space at its ends; absent where there is none. */
  readonly name: string | undefined;
  /** Where the name stands, or should. */
  readonly namePath: Path;
  readonly isOrganization: boolean;
}

/** Longer than this no name is; nothing in it is looked at. */
const longest = 200;

/** The authors of every article, references followed. */
export function authorSpots(page: LintPage): readonly AuthorSpot[] {
  return page.articles.flatMap((article) =>
    valuesOf(article, 'author').map((spot) => authorSpot(spot, article, page)),
  );
}

/** Authors that have a name and are no organization. */
export function personSpots(page: LintPage): readonly (AuthorSpot & { readonly name: string })[] {
  return authorSpots(page).filter(
    (author): author is AuthorSpot & { readonly name: string } =>
      author.name !== undefined && author.name.length <= longest && !author.isOrganization,
  );
}

/** The name of the organization that publishes the article. */
export function publisherName(article: NodeSpot, page: LintPage): string | undefined {
  const [publisher] = valuesOf(article, 'publisher');
  const node = publisher && nodeOf(publisher, page);
  const name = node?.value['name'] ?? publisher?.value;
  return typeof name === 'string' ? name : undefined;
}

/** Whether a type is one of schema.org's organizations that may have written an article. */
export function isOrganizationType(type: string): boolean {
  return type.endsWith('Organization') || organizationTypes.has(type);
}

function authorSpot(spot: Spot, article: NodeSpot, page: LintPage): AuthorSpot {
  const node = nodeOf(spot, page);
  const [name] = node ? valuesOf(node, 'name') : [spot];
  return {
    ...spot,
    article,
    node,
    name:
      typeof name?.value === 'string' && name.value.trim() !== '' ? name.value.trim() : undefined,
    namePath: name?.path ?? [...(node ?? spot).path, 'name'],
    isOrganization: node?.types.some(isOrganizationType) ?? false,
  };
}

const organizationTypes: ReadonlySet<string> = new Set([
  'Corporation',
  'Consortium',
  'Cooperative',
  'CollegeOrUniversity',
  'EducationalOrganization',
  'LibrarySystem',
  'LocalBusiness',
  'NGO',
  'OnlineBusiness',
  'PerformingGroup',
  'Project',
  'ResearchProject',
  'School',
  'SportsTeam',
  'WorkersUnion',
]);
