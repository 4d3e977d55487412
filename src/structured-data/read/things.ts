import type { Literal, Thing, Value } from './thing.js';

/** So many descriptions of one thing are looked into; no page has more. */
const mostDescriptions = 8;

/** How deep things lie in each other. */
const deepest = 64;

/**
 * The things of a page, each known by its `@id`: what one place says of a thing holds for every other that names it.
 */
export class Things {
  readonly #byId = new Map<string, Thing[]>();
  readonly #all: Thing[] = [];

  /** @param roots - Those that stand in no other. */
  constructor(readonly roots: readonly Thing[]) {
    for (const root of roots) this.#add(root, 0);
  }

  /** Every thing, in the order written, those within others behind them. */
  get all(): readonly Thing[] {
    return this.#all;
  }

  /** The values of a property: those that stand with the thing, else those that another description of it has. */
  values(thing: Thing, property: string): readonly Value[] {
    const own = thing.properties.get(property);
    if (own !== undefined || thing.id === undefined) return own ?? [];
    for (const other of this.#byId.get(thing.id) ?? []) {
      const said = other.properties.get(property);
      if (said !== undefined) return said;
    }
    return [];
  }

  /** The types of a thing, also where only another description names them. */
  types(thing: Thing): readonly string[] {
    if (thing.types.length > 0 || thing.id === undefined) return thing.types;
    return this.#byId.get(thing.id)?.find(({ types }) => types.length > 0)?.types ?? [];
  }

  /** The first text of a property. */
  text(thing: Thing, property: string): string | undefined {
    return this.literals(thing, property)[0]?.text;
  }

  /** The texts of a property that say something; a thing among its values stands for its name. */
  literals(thing: Thing, property: string): readonly Literal[] {
    return this.values(thing, property).flatMap((value) => this.named(value) ?? []);
  }

  /** The text that a value is, or the name of the thing that it is. */
  named(value: Value): Literal | undefined {
    if (value.is === 'literal') return value.text === '' ? undefined : value;
    for (const property of ['name', 'headline', 'text']) {
      const name = this.values(value, property).find(
        (inner): inner is Literal => inner.is === 'literal' && inner.text !== '',
      );
      if (name) return name;
    }
    return undefined;
  }

  /** The address that a value is, or of the thing that it is. */
  address(value: Value): Literal | undefined {
    if (value.is === 'literal') return value.text === '' ? undefined : value;
    for (const property of ['url', 'contentUrl']) {
      const address = this.values(value, property).find(
        (inner): inner is Literal => inner.is === 'literal' && inner.text !== '',
      );
      if (address) return address;
    }
    const { id, start, end } = value;
    return id === undefined ? undefined : { is: 'literal', text: id, start, end };
  }

  #add(thing: Thing, depth: number): void {
    this.#all.push(thing);
    if (thing.id !== undefined && thing.properties.size > 0) {
      const known = this.#byId.get(thing.id);
      if (known === undefined) this.#byId.set(thing.id, [thing]);
      else if (known.length < mostDescriptions) known.push(thing);
    }
    if (depth >= deepest) return;
    for (const values of thing.properties.values()) {
      for (const value of values) if (value.is === 'thing') this.#add(value, depth + 1);
    }
  }
}
