import type { Emphasis, Link, Mention, Strong } from '../../model/index.js';

/** A node that holds text in a line, still without that text. */
export type Mark =
  | Omit<Emphasis, 'children'>
  | Omit<Strong, 'children'>
  | Omit<Link, 'children'>
  | Omit<Mention, 'children'>;

/** The marks that are open, as HTML's list of active formatting elements: they outlive the blocks that they began in. */
export interface Formatting {
  /** What text at this point stands in, outermost first; none twice. The same array until something opens or closes. */
  readonly marks: readonly Mark[];
  open(name: string, mark: Mark): void;
  /** Ends the innermost mark of element `name`; `false` where none is open. */
  close(name: string): boolean;
  /** Forgets what has opened or closed since `marks` was as given, as the end of a table cell does. */
  restore(state: FormattingState): void;
  readonly state: FormattingState;
}

/** What is open at one time. */
export type FormattingState = readonly { readonly name: string; readonly mark: Mark }[];

/** Nothing open. */
export function formatting(): Formatting {
  let state: FormattingState = [];
  let marks: readonly Mark[] = [];
  const become = (next: FormattingState): void => {
    state = next;
    marks = distinct(next);
  };
  return {
    get marks() {
      return marks;
    },
    get state() {
      return state;
    },
    open(name, mark) {
      // Links do not nest; of other elements three are kept, as in HTML ("the Noah's Ark clause").
      const kept = mark.type === 'link' ? state.filter((open) => open.mark.type !== 'link') : state;
      if (kept.filter((open) => open.name === name).length < 3) become([...kept, { name, mark }]);
    },
    close(name) {
      const at = state.map((open) => open.name).lastIndexOf(name);
      if (at === -1) return false;
      become(state.filter((_, index) => index !== at));
      return true;
    },
    restore: become,
  };
}

/** A mark inside one that says the same adds nothing. */
function distinct(state: FormattingState): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { mark } of state) {
    if (!marks.some((around) => kindOf(around) === kindOf(mark))) marks.push(mark);
  }
  return marks;
}

function kindOf(mark: Mark): string {
  return mark.type === 'mention' ? mark.kind : mark.type;
}
