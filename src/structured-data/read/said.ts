import { isSafeHref } from '../../model/href.js';
import type { Literal, Thing, Value } from './thing.js';
import type { Things } from './things.js';

/** What is said of one thing, in the forms that the readers of its properties want. */
export class Said {
  constructor(
    readonly thing: Thing,
    readonly things: Things,
  ) {}

  values(property: string): readonly Value[] {
    return this.things.values(this.thing, property);
  }

  /** The things among the values; a text is none. */
  each(property: string): readonly Said[] {
    return this.values(property).flatMap((value) =>
      value.is === 'thing' ? [new Said(value, this.things)] : [],
    );
  }

  literals(property: string): readonly Literal[] {
    return this.things.literals(this.thing, property);
  }

  /** The texts of a property, on one line each. */
  lines(property: string): readonly string[] {
    return this.literals(property).map(({ text }) => oneLine(text));
  }

  line(property: string): string | undefined {
    return this.lines(property)[0];
  }

  /** The first address of a property that a page may carry. */
  href(property: string): string | undefined {
    return this.hrefs(property)[0];
  }

  hrefs(property: string): readonly string[] {
    return this.values(property)
      .map((value) => this.things.address(value)?.text)
      .filter((href) => href !== undefined && isHref(href))
      .filter((href) => href !== undefined);
  }

  get types(): readonly string[] {
    return this.things.types(this.thing);
  }

  isOf(...types: readonly string[]): boolean {
    return this.types.some((type) => types.includes(type));
  }

  /** The `@id`, where it names the thing itself and no place in a page or graph. */
  get id(): string | undefined {
    const { id } = this.thing;
    return id === undefined || id === '' || id.startsWith('_:') || id.startsWith('#')
      ? undefined
      : id;
  }
}

/** White space, also at line ends, as one blank. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Whether a text is an address that a page may carry: no white space is in it. */
export function isHref(text: string): boolean {
  return text !== '' && !/\s/.test(text) && isSafeHref(text);
}
