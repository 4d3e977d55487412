/** The elements that are open, innermost last, each with what is to be done when it ends. */
export interface OpenElements {
  /** How many are open. */
  readonly count: number;
  push(name: string, onEnd: () => void, scope?: Scope): void;
  /** Whether an end tag `name` ends something. */
  isOpen(name: string): boolean;
  /** Ends the innermost element `name`, and first all that is open inside it. */
  end(name: string): void;
  /** Ends the innermost elements until `count` are left. */
  endTo(count: number): void;
}

/**
 * How far end tags reach (HTML Standard, "have an element in scope"): `wall` is an element that those inside reach no
 * further than, except to one that is `reached` through walls; a `wall` is so itself.
 */
export type Scope = 'wall' | 'reached';

/** Nothing open. Every question is answered in the same time, however many are. */
export function openElements(): OpenElements {
  const open: OpenElement[] = [];
  const innermost = new Map<string, number>();
  const walls: number[] = [];

  const endTo = (count: number): void => {
    while (open.length > count) {
      const element = open.pop();
      if (element === undefined) return;
      innermost.set(element.name, element.around);
      if (walls.at(-1) === open.length) walls.pop();
      element.onEnd();
    }
  };

  return {
    get count() {
      return open.length;
    },
    push(name, onEnd, scope) {
      if (scope === 'wall') walls.push(open.length);
      open.push({ name, onEnd, scope, around: innermost.get(name) ?? -1 });
      innermost.set(name, open.length - 1);
    },
    isOpen(name) {
      const index = innermost.get(name) ?? -1;
      return index >= (walls.at(-1) ?? 0) || open[index]?.scope !== undefined;
    },
    end(name) {
      const index = innermost.get(name) ?? -1;
      if (index >= 0) endTo(index);
    },
    endTo,
  };
}

interface OpenElement {
  readonly name: string;
  readonly onEnd: () => void;
  readonly scope: Scope | undefined;
  /** Index of the next element of this name further out; -1 for none. */
  readonly around: number;
}
