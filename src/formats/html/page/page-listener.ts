import type { HtmlListener, HtmlTag } from '../../../markup/html/scan-html.js';
import type { Literal } from '../../../structured-data/read/thing.js';
import { addValue, type DraftThing, literalOf, type Stretch } from './draft.js';
import { type Attributes, type Marking, tokens } from './marking.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import type { MetaElement, ScriptText } from './page.js';
import { vocabularies, type VocabularyName } from './vocabularies.js';

/** A value that an attribute holds, or a stretch of what the page shows. */
type Mark = Literal | Stretch;

/** What is gathered. */
interface Marks {
  readonly scripts: ScriptText[];
  readonly things: Readonly<Record<VocabularyName, DraftThing[]>>;
  readonly metas: MetaElement[];
  readonly links: { language?: Literal; canonical?: Literal; license?: Literal };
  readonly titles: Stretch[];
  readonly headings: Stretch[];
  /** Names of authors, and whole lines. */
  readonly names: Stretch[];
  readonly bylines: Stretch[];
  readonly times: Mark[];
  readonly articles: Stretch[];
}

/** Nesting that no honest page reaches. */
const usualDepth = 256;

/** Gathers what a page says of its article as its tags and text come in. */
export class PageListener implements HtmlListener {
  readonly marks: Marks = {
    scripts: [],
    things: { microdata: [], rdfa: [], hnews: [] },
    metas: [],
    links: {},
    titles: [],
    headings: [],
    names: [],
    bylines: [],
    times: [],
    articles: [],
  };
  readonly #open: OpenElements;
  /** The things around, the innermost last, by vocabulary. */
  readonly #around: readonly DraftThing[][] = vocabularies.map(() => []);
  #script: { text: string; start: number } | undefined;
  #muted: string | undefined;
  #shown = '';
  /** Where each line starts, in what is shown and in the source. */
  readonly #lines: { readonly from: number; readonly at: number }[] = [];

  constructor(depth: number = usualDepth) {
    this.#open = new OpenElements(depth);
  }

  /** All that the page shows, blocks parted by line ends. */
  get shown(): string {
    return this.#shown;
  }

  open(tag: HtmlTag, attributes: Attributes): void {
    const { name, start, end } = tag;
    if (impliedEnds.has(name) && this.#open.innermost === name) this.close(name, start);
    if (blocks.has(name)) this.#endLine(start);
    if (name === 'script') this.#openScript(tag, attributes);
    if (muted.has(name)) this.#muted ??= name;
    this.#readHead(tag, attributes);
    if (!this.#open.hasRoom) {
      this.#open.pushBeyond();
      return;
    }
    const stretches: Stretch[] = [];
    const stretch = (markup?: Stretch['markup']): Stretch => {
      const from = this.#shown.length;
      const made = {
        from,
        to: from,
        start: end,
        end,
        ...(markup && { markup }),
      };
      stretches.push(made);
      return made;
    };
    const things = vocabularies.map(([vocabulary, read], index) => {
      const around = this.#around[index] ?? [];
      const marking = read(name, attributes, around.length > 0);
      return marking && this.#mark(marking, vocabulary, around, tag, stretch);
    });
    this.#readShown(name, attributes, tag, stretch);
    this.#open.push({ name, things, stretches });
  }

  text(value: string): void {
    if (this.#script !== undefined) this.#script.text += value;
    else if (this.#muted === undefined) this.#shown += value;
  }

  close(name: string, start: number): void {
    if (name === 'script' && this.#script !== undefined) this.#closeScript();
    if (name === this.#muted) this.#muted = undefined;
    for (const element of this.#open.close(name)) this.#end(element, start);
    if (blocks.has(name)) this.#endLine(start);
  }

  /** Ends what the page leaves open. */
  end(at: number): void {
    if (this.#script !== undefined) this.#closeScript();
    for (const element of this.#open.closeAll()) this.#end(element, at);
  }

  /** The first lines that are shown behind a stretch, each where its block starts. */
  linesBehind({ to }: Stretch, most: number): readonly Literal[] {
    const lines: Literal[] = [];
    const first = this.#lines.findIndex(({ from }) => from >= to);
    for (
      let index = first;
      first >= 0 && index < this.#lines.length && lines.length < most;
      index++
    ) {
      const { from, at: start } = this.#lines[index] ?? { from: 0, at: 0 };
      const { from: next, at: end } = this.#lines[index + 1] ?? {
        from: this.#shown.length,
        at: start,
      };
      const line = literalOf({ from, to: next, start, end }, this.#shown);
      if (line.text !== '') lines.push(line);
    }
    return lines;
  }

  /** What a mark says. */
  literal(mark: Mark): Literal {
    return 'is' in mark ? mark : literalOf(mark, this.#shown);
  }

  #endLine(at: number): void {
    this.#shown += '\n';
    this.#lines.push({ from: this.#shown.length, at });
  }

  #end({ things, stretches }: OpenElement, at: number): void {
    for (const stretch of stretches) {
      stretch.to = this.#shown.length;
      stretch.end = at;
    }
    for (const [index, thing] of things.entries()) {
      if (thing === undefined) continue;
      thing.end = at;
      this.#around[index]?.pop();
    }
  }

  /** Adds what an element says to the thing around it; the thing that it opens, if it does. */
  #mark(
    { properties, opens, value }: Marking,
    vocabulary: VocabularyName,
    around: DraftThing[],
    { start, end }: HtmlTag,
    stretch: (markup?: Stretch['markup']) => Stretch,
  ): DraftThing | undefined {
    const holder = around.at(-1);
    const thing = opens && { ...opens, start, end, properties: new Map() };
    for (const property of holder === undefined ? [] : properties) {
      if (holder === undefined) break;
      if (thing) addValue(holder, property, { is: 'thing', thing, shown: stretch() });
      else if (value !== undefined)
        addValue(holder, property, { is: 'attribute', text: value, start, end });
      else
        addValue(holder, property, {
          is: 'shown',
          shown: stretch(textProperties.has(property) ? 'text' : undefined),
        });
    }
    if (thing === undefined) return undefined;
    if (holder === undefined || properties.length === 0) this.marks.things[vocabulary].push(thing);
    around.push(thing);
    return thing;
  }

  #readHead({ name, start, end }: HtmlTag, attributes: Attributes): void {
    const literal = (text: string): Literal => ({ is: 'literal', text: text.trim(), start, end });
    const { links, metas } = this.marks;
    if (name === 'meta') {
      const named = ['property', 'name', 'itemprop', 'http-equiv'].map((key) =>
        attributes.get(key),
      );
      const content = attributes.get('content') ?? attributes.get('value') ?? '';
      for (const key of new Set(named)) {
        if (key !== undefined && content.trim() !== '')
          metas.push({ name: key, content: literal(content) });
      }
    } else if (name === 'link') {
      const href = attributes.get('href') ?? '';
      const relations = tokens(attributes.get('rel')?.toLowerCase());
      for (const relation of ['canonical', 'license'] as const) {
        if (href !== '' && relations.includes(relation)) links[relation] ??= literal(href);
      }
    } else if (name === 'html') {
      const language = attributes.get('lang') ?? attributes.get('xml:lang') ?? '';
      if (language !== '') links.language ??= literal(language);
    }
  }

  #readShown(
    name: string,
    attributes: Attributes,
    { start, end }: HtmlTag,
    stretch: (markup?: Stretch['markup']) => Stretch,
  ): void {
    const { titles, headings, names, bylines, times, articles } = this.marks;
    if (name === 'title') titles.push(stretch());
    else if (name === 'h1') headings.push(stretch());
    else if (name === 'article') articles.push(stretch('article'));
    else if (name === 'time') {
      const datetime = attributes.get('datetime');
      times.push(
        datetime === undefined ? stretch() : { is: 'literal', text: datetime.trim(), start, end },
      );
    }
    const classes = tokens(attributes.get('class'));
    if (isAuthor(attributes, classes)) names.push(stretch());
    else if (classes.some((token) => bylineClass.test(token))) bylines.push(stretch());
  }

  #openScript({ end }: HtmlTag, attributes: Attributes): void {
    const type = attributes.get('type') ?? '';
    if (/^\s*application\/ld\+json\s*(?:;|$)/i.test(type)) this.#script = { text: '', start: end };
  }

  #closeScript(): void {
    if (this.#script !== undefined) this.marks.scripts.push(this.#script);
    this.#script = undefined;
  }
}

function isAuthor(attributes: Attributes, classes: readonly string[]): boolean {
  const isMarked = [attributes.get('rel'), attributes.get('itemprop')].some((value) =>
    tokens(value).includes('author'),
  );
  return isMarked || classes.some((token) => nameClass.test(token));
}

/** Classes that systems give to an author's name, and to the line that holds it, however they part their words. */
const nameClass = /^(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:authors?|byline)[-_]{0,2}(?:names?|link)$/i;
const bylineClass = /^(?:[a-z]{1,20}[-_]{1,2}){0,3}(?:byline|authors?)$/i;

/** Properties whose values are texts with markup. */
const textProperties: ReadonlySet<string> = new Set(['articleBody', 'text']);

/** Elements whose text nobody sees. */
const muted: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'textarea',
  'select',
]);

/** Elements whose end tag may be left out: one in a row ends the one before. */
const impliedEnds: ReadonlySet<string> = new Set([
  'p',
  'li',
  'dt',
  'dd',
  'option',
  'tr',
  'td',
  'th',
]);

/** Elements that part text. */
const blocks: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption'],
  ...['figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main'],
  ...['nav', 'ol', 'p', 'pre', 'section', 'table', 'td', 'th', 'tr', 'ul'],
]);
