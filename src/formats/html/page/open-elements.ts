import type { DraftThing, Stretch } from './draft.js';

/** An element that is open. */
export interface OpenElement {
  readonly name: string;
  /** What it opened, by vocabulary. */
  readonly things: readonly (DraftThing | undefined)[];
  /** Whose text ends with it. */
  readonly stretches: readonly Stretch[];
}

/**
 * The elements that are open, the innermost last. What lies deeper than the cap is only counted, so that no nesting costs more
 * than its length.
 */
export class OpenElements {
  readonly #open: OpenElement[] = [];
  readonly #names = new Map<string, number>();
  #beyond = 0;

  constructor(private readonly depth: number) {}

  /** Whether one more can be told apart. */
  get hasRoom(): boolean {
    return this.#open.length < this.depth;
  }

  isOpen(name: string): boolean {
    return (this.#names.get(name) ?? 0) > 0;
  }

  /** The name of the innermost one. */
  get innermost(): string | undefined {
    return this.#open.at(-1)?.name;
  }

  push(element: OpenElement): void {
    this.#open.push(element);
    this.#names.set(element.name, (this.#names.get(element.name) ?? 0) + 1);
  }

  /** Counts one beyond the cap. */
  pushBeyond(): void {
    this.#beyond++;
  }

  /** Those that an end tag ends: the innermost of its name, and what is open in it; none for one that ends nothing. */
  close(name: string): readonly OpenElement[] {
    if (this.#beyond > 0) {
      this.#beyond--;
      return [];
    }
    if (!this.isOpen(name)) return [];
    const ended: OpenElement[] = [];
    for (let last = this.#open.pop(); last !== undefined; last = this.#open.pop()) {
      this.#names.set(last.name, (this.#names.get(last.name) ?? 1) - 1);
      ended.push(last);
      if (last.name === name) break;
    }
    return ended;
  }

  /** All that the page leaves open. */
  closeAll(): readonly OpenElement[] {
    this.#beyond = 0;
    return this.#open.splice(0).reverse();
  }
}
