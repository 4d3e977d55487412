import type { Article, Byline, Person } from 'wirecopy';
import { element, type Child } from '../element.js';
import { bodyView } from './body-view.js';

/** An article as its readers would see it. What was read from the input carries the path of its field in `data-path`. */
export function articleView(article: Article): HTMLElement {
  const { kicker, headline, subheadline, bylines, abstract, credits } = article;
  return element(
    'article',
    {
      className: 'story',
      ...(article.language !== undefined && { lang: article.language }),
    },
    ...notices(article),
    line('p', 'kicker', 'kicker', kicker),
    line('h2', 'headline', 'headline', headline === '' ? undefined : headline),
    line('p', 'subheadline', 'subheadline', subheadline),
    ...bylines.map((byline, index) => bylineView(byline, index)),
    line('p', 'abstract', 'abstract', abstract),
    datelineView(article),
    ...blocks(article),
    ...credits.map((credit, index) =>
      line('p', 'credit', `credits[${String(index)}]`, credit.text ?? namesOf(credit.people)),
    ),
  );
}

/** What an editor must know before anything else. */
function notices({ status, embargoedUntil, signals, editorialNote }: Article): readonly Child[] {
  return [
    status === 'usable'
      ? undefined
      : notice('status', `This item is ${status}: it must not be published.`, 'notice stop'),
    embargoedUntil === undefined
      ? undefined
      : notice('embargoedUntil', `Under embargo until ${embargoedUntil}`, 'notice stop'),
    signals.length === 0 ? undefined : notice('signals', `Marked: ${signals.join(', ')}`),
    editorialNote === undefined
      ? undefined
      : notice('editorialNote', `To editors: ${editorialNote}`),
  ];
}

function notice(path: string, text: string, className = 'notice'): HTMLElement {
  return element('p', { className, dir: 'auto', 'data-path': path }, text);
}

function line(tag: 'p' | 'h2', className: string, path: string, text: string | undefined): Child {
  if (text === undefined) return undefined;
  return element(tag, { className, dir: 'auto', 'data-path': path }, text);
}

function bylineView({ text, people, organization, role }: Byline, index: number): HTMLElement {
  const path = `bylines[${String(index)}]`;
  const named = people.map((person, at) => personView(person, `${path}.people[${String(at)}]`));
  const whole = organization?.name ?? text ?? '';
  const label = role === 'author' ? 'By ' : `${role}: `;
  return element(
    'p',
    { className: 'byline', dir: 'auto', 'data-path': path },
    element('span', { className: 'soft' }, label),
    ...(named.length > 0 ? parted(named) : [element('b', {}, whole)]),
  );
}

function personView(person: Person, path: string): HTMLElement {
  const { honorificPrefix, name, honorificSuffix, jobTitle, affiliation, place } = person;
  const beside = [jobTitle, affiliation?.name, place?.name].filter((part) => part !== undefined);
  return element(
    'span',
    { 'data-path': path },
    honorificPrefix === undefined ? undefined : `${honorificPrefix} `,
    element('b', { 'data-path': `${path}.name` }, name),
    honorificSuffix === undefined ? undefined : ` ${honorificSuffix}`,
    beside.length === 0
      ? undefined
      : element('span', { className: 'soft' }, `, ${beside.join(', ')}`),
  );
}

function parted(nodes: readonly Node[]): readonly Child[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [' · ', node]));
}

function namesOf(people: readonly Person[]): string | undefined {
  return people.length === 0 ? undefined : people.map(({ name }) => name).join(', ');
}

function datelineView({ dateline }: Article): Child {
  if (dateline === undefined) return undefined;
  const { places, date, dateInferred, dateInferredFrom, agencies, text } = dateline;
  const where = places.map(({ name, region, country }) =>
    [name, region, country].filter((part) => part !== undefined).join(', '),
  );
  const inferred =
    dateInferred === 'none'
      ? ''
      : ` (${dateInferred === 'year' ? 'year' : 'day'} from ${dateInferredFrom ?? 'elsewhere'})`;
  const facts = [
    ...where,
    date === undefined ? undefined : `${date}${inferred}`,
    ...agencies.map(({ name }) => name),
  ];
  return element(
    'p',
    { className: 'dateline', dir: 'auto', 'data-path': 'dateline' },
    element('b', {}, text),
    element('span', { className: 'soft' }, facts.filter((fact) => fact !== undefined).join(' · ')),
  );
}

/** Of a long text only its beginning is shown: the page is there to look at, not to read. */
const most = 300;

function blocks({ body }: Article): readonly HTMLElement[] {
  const shown = bodyView(body.slice(0, most));
  shown.forEach((block, index) => {
    block.dataset['path'] = `body[${String(index)}]`;
  });
  const rest = body.length - most;
  return rest > 0
    ? [...shown, element('p', { className: 'soft' }, `… and ${String(rest)} blocks more`)]
    : shown;
}
