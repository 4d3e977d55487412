/**
 * What the rules need of a page of HTML: its scripts of JSON-LD, the classes and ids of its elements, its headings and dates.
 * It is read by the tokenizer rules of the HTML Standard as far as these matter, in one pass.
 */

/** A script element of JSON-LD: its text, and where that starts in the page. */
export interface ScriptText {
  readonly text: string;
  readonly start: number;
}

/** A page as the rules see it. */
export interface PageHtml {
  readonly scripts: readonly ScriptText[];
  /** Every class of every element. */
  readonly classes: ReadonlySet<string>;
  /** The texts of `h1`, white space collapsed. */
  readonly headings: readonly string[];
  /** The `datetime` of every `time`. */
  readonly times: readonly string[];
  /** `content` of every `meta`, by its `property` or `name`; the first counts. */
  readonly metas: ReadonlyMap<string, string>;
  /** Whether an element of one class lies within an element of another. */
  readonly isWithin: (inner: string, outer: string) => boolean;
}

/** Reads a page. */
export function readPageHtml(html: string): PageHtml {
  const scripts: ScriptText[] = [];
  const classes = new Set<string>();
  const headings: string[] = [];
  const times: string[] = [];
  const metas = new Map<string, string>();
  let heading: number | undefined;
  for (const tag of tags(html)) {
    if (tag.name === 'h1') heading = tag.end;
    if (tag.name === '/h1' && heading !== undefined) {
      headings.push(plainText(html.slice(heading, tag.start)));
      heading = undefined;
    }
    for (const name of tag.attributes.get('class')?.split(/\s+/) ?? []) classes.add(name);
    if (tag.name === 'time') times.push(tag.attributes.get('datetime') ?? '');
    if (tag.name === 'meta') addMeta(metas, tag.attributes);
    if (tag.name === 'script' && isJsonLd(tag.attributes))
      scripts.push({ text: tag.text, start: tag.end });
  }
  const isWithin = (inner: string, outer: string): boolean => liesWithin(html, inner, outer);
  return { scripts, classes, headings, times, metas, isWithin };
}

function liesWithin(html: string, inner: string, outer: string): boolean {
  const open: { readonly name: string; readonly isOuter: boolean }[] = [];
  let around = 0;
  for (const { name, attributes } of tags(html)) {
    if (name.startsWith('/')) {
      const isOpen = open.some((element) => `/${element.name}` === name);
      while (isOpen) {
        const closed = open.pop();
        if (closed?.isOuter === true) around--;
        if (closed === undefined || `/${closed.name}` === name) break;
      }
      continue;
    }
    const names = attributes.get('class')?.split(/\s+/) ?? [];
    if (around > 0 && names.includes(inner)) return true;
    if (voidElements.has(name) || rawElements.has(name)) continue;
    open.push({ name, isOuter: names.includes(outer) });
    if (names.includes(outer)) around++;
  }
  return false;
}

interface Tag {
  /** In lower case; of an end tag with a slash in front. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Just behind the tag. */
  readonly end: number;
  /** Of an element whose content is no markup, that content. */
  readonly text: string;
}

function* tags(html: string): Generator<Tag> {
  const opening = /<(?:!--|(\/?[a-z][^\s/>]*))/gi;
  for (let found = opening.exec(html); found !== null; found = opening.exec(html)) {
    const name = found[1]?.toLowerCase();
    if (name === undefined) {
      opening.lastIndex = behind(html, '-->', found.index + 4);
      continue;
    }
    const { attributes, end } = readAttributes(html, opening.lastIndex);
    const text = rawElements.has(name) ? rawText(html, name, end) : '';
    opening.lastIndex = end + text.length;
    yield { name, attributes, start: found.index, end, text };
  }
}

/** The attributes from `at` to the end of the tag; of two of one name the first counts. */
function readAttributes(
  html: string,
  at: number,
): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  const attributes = new Map<string, string>();
  const part =
    /[\s/]*(?:(>)|([^\s/>=]+|=[^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?)/gy;
  part.lastIndex = at;
  for (let found = part.exec(html); found !== null; found = part.exec(html)) {
    if (found[1] !== undefined) return { attributes, end: part.lastIndex };
    const [, , name = '', double, single, bare] = found;
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return { attributes, end: behind(html, '>', at) };
}

/** What stands between a start tag and its end tag, where nothing within is markup. */
function rawText(html: string, name: string, from: number): string {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  const text = html.slice(from, close.exec(html)?.index ?? html.length);
  return name === 'script' ? scriptText(html, from, text) : text;
}

/**
 * Within `<!--` a `<script` opens an element of its own, whose end tag does not end the outer one ("script data double escaped
 * state").
 */
function scriptText(html: string, from: number, shortest: string): string {
  if (!shortest.includes('<!--')) return shortest;
  const marks = /<!--|-->|<(\/?)script(?=[\s/>])/gi;
  marks.lastIndex = from;
  let isEscaped = false;
  let isDouble = false;
  for (let mark = marks.exec(html); mark !== null; mark = marks.exec(html)) {
    const [text, slash] = mark;
    if (text === '<!--') isEscaped = true;
    else if (text === '-->') isEscaped = isDouble = false;
    else if (slash === '') isDouble = isEscaped;
    else if (isDouble) isDouble = false;
    else return html.slice(from, mark.index);
  }
  return html.slice(from);
}

function addMeta(metas: Map<string, string>, attributes: ReadonlyMap<string, string>): void {
  const name = attributes.get('property') ?? attributes.get('name');
  const content = attributes.get('content');
  if (name !== undefined && content !== undefined && !metas.has(name)) metas.set(name, content);
}

function isJsonLd(attributes: ReadonlyMap<string, string>): boolean {
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(attributes.get('type') ?? '');
}

function behind(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function plainText(html: string): string {
  return decodeEntities(html.replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (all, decimal, hex, name) => {
      if (name) return named[String(name).toLowerCase()] ?? all;
      const point = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    },
  );
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Elements whose content is text and no markup ("raw text elements" and their like). */
const rawElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'template',
]);

/** Elements that have no end tag. */
const voidElements: ReadonlySet<string> = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
