import type { HtmlListener, HtmlTag } from '../../../markup/html/scan-html.js';
import type { Stretch } from './draft.js';
import { type HeadMarks, readHead } from './head-marks.js';
import type { Attributes } from './marking.js';
import { MarkedThings } from './marked-things.js';
import { type OpenElement, OpenElements } from './open-elements.js';
import type { ScriptText } from './page.js';
import { readShown, type ShownMarks } from './shown-marks.js';
import { ShownText } from './shown-text.js';
import { blockElements, impliedEnds, mutedElements, seamElements } from './text-elements.js';

/** Nesting that no honest page reaches. */
const usualDepth = 256;

/** Gathers what a page says of its article as its tags and text come in. */
export class PageListener implements HtmlListener {
  readonly shown = new ShownText();
  readonly things = new MarkedThings();
  readonly head: HeadMarks = { metas: [] };
  readonly marks: ShownMarks = {
    titles: [],
    headings: [],
    names: [],
    bylines: [],
    profiles: [],
    times: [],
    articles: [],
  };
  /** Of JSON-LD. */
  readonly scripts: ScriptText[] = [];
  readonly #open: OpenElements;
  #script: { text: string; start: number } | undefined;
  /** The element around whose text nobody sees. */
  #muted: string | undefined;

  constructor(depth: number = usualDepth) {
    this.#open = new OpenElements(depth);
  }

  open(tag: HtmlTag, attributes: Attributes): void {
    const { name, start, end } = tag;
    if (impliedEnds.has(name) && this.#open.innermost === name) this.close(name, start);
    this.#part(name, start);
    if (mutedElements.has(name)) this.#muted ??= name;
    if (isJsonLd(tag, attributes)) this.#script = { text: '', start: end };
    readHead(tag, attributes, this.head);
    if (!this.#open.hasRoom) {
      this.#open.pushBeyond();
      return;
    }
    const stretches: Stretch[] = [];
    const stretch = (markup?: Stretch['markup']): Stretch => {
      const opened = this.shown.open(end, markup);
      stretches.push(opened);
      return opened;
    };
    const things = this.things.open(tag, attributes, stretch);
    readShown(tag, attributes, this.marks, stretch);
    this.#open.push({ name, things, stretches });
  }

  text(value: string): void {
    if (this.#script !== undefined) this.#script.text += value;
    else if (this.#muted === undefined) this.shown.add(value);
  }

  close(name: string, start: number): void {
    if (name === 'script') this.#endScript();
    if (name === this.#muted) this.#muted = undefined;
    for (const element of this.#open.close(name)) this.#end(element, start);
    this.#part(name, start);
  }

  /** Parts what stands before a tag from what stands behind it. */
  #part(name: string, at: number): void {
    if (blockElements.has(name)) this.shown.endLine(at);
    else if (seamElements.has(name)) this.shown.addSeam();
  }

  /** Ends what the page leaves open. */
  end(at: number): void {
    this.#endScript();
    for (const element of this.#open.closeAll()) this.#end(element, at);
  }

  #end({ things, stretches }: OpenElement, at: number): void {
    for (const stretch of stretches) this.shown.close(stretch, at);
    this.things.close(things, at);
  }

  #endScript(): void {
    if (this.#script !== undefined) this.scripts.push(this.#script);
    this.#script = undefined;
  }
}

/** A script of JSON-LD; its type may have parameters. */
function isJsonLd({ name }: HtmlTag, attributes: Attributes): boolean {
  return (
    name === 'script' && /^\s*application\/ld\+json\s*(?:;|$)/i.test(attributes.get('type') ?? '')
  );
}
