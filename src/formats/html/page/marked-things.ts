import type { HtmlTag } from '../../../markup/html/scan-html.js';
import { addValue, type DraftThing, type Stretch } from './draft.js';
import type { Attributes, Marking } from './marking.js';
import { vocabularies, type VocabularyName } from './vocabularies.js';

/** Starts a stretch that ends with the element. */
export type OpenStretch = (markup?: Stretch['markup']) => Stretch;

/** The things that the elements of a page mark up, as they are read. */
export class MarkedThings {
  /** Those that stand in no other. */
  readonly roots: Readonly<Record<VocabularyName, DraftThing[]>> = {
    microdata: [],
    rdfa: [],
    hnews: [],
  };
  /** The things around, the innermost last, by vocabulary. */
  readonly #around: readonly DraftThing[][] = vocabularies.map(() => []);

  /** Reads what an element says in each vocabulary; gives the things that it opens. */
  open(
    tag: HtmlTag,
    attributes: Attributes,
    stretch: OpenStretch,
  ): readonly (DraftThing | undefined)[] {
    return vocabularies.map(([vocabulary, read], index) => {
      const around = this.#around[index] ?? [];
      const marking = read(tag.name, attributes, around.length > 0);
      if (marking === undefined) return undefined;
      const holder = around.at(-1);
      const thing = thingOf(marking, tag);
      if (holder) addTo(holder, marking, thing, tag, stretch);
      if (thing === undefined) return undefined;
      if (holder === undefined || marking.properties.length === 0)
        this.roots[vocabulary].push(thing);
      around.push(thing);
      return thing;
    });
  }

  /** Ends the things that an element opened. */
  close(things: readonly (DraftThing | undefined)[], at: number): void {
    for (const [index, thing] of things.entries()) {
      if (thing === undefined) continue;
      thing.end = at;
      this.#around[index]?.pop();
    }
  }
}

function thingOf({ opens }: Marking, { start, end }: HtmlTag): DraftThing | undefined {
  return opens && { ...opens, start, end, properties: new Map() };
}

/** Adds what an element says to the thing around it. */
function addTo(
  holder: DraftThing,
  { properties, value }: Marking,
  thing: DraftThing | undefined,
  { start, end }: HtmlTag,
  stretch: OpenStretch,
): void {
  for (const property of properties) {
    if (thing) addValue(holder, property, { is: 'thing', thing, shown: stretch() });
    else if (value !== undefined)
      addValue(holder, property, { is: 'attribute', text: value, start, end });
    else {
      const markup = textProperties.has(property) ? 'text' : undefined;
      addValue(holder, property, { is: 'shown', shown: stretch(markup) });
    }
  }
}

/** Properties whose values are texts with markup. */
const textProperties: ReadonlySet<string> = new Set(['articleBody', 'text']);
