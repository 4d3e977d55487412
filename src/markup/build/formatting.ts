import { kindOf, type Mark } from './mark.js';

/** The marks that are open, as HTML's list of active formatting elements: they outlive the blocks that they began in. */
export class Formatting {
  #state: FormattingState = nothing;

  /** What text at this point stands in, outermost first; none twice. The same array until something opens or closes. */
  get marks(): readonly Mark[] {
    return this.#state.marks;
  }

  get state(): FormattingState {
    return this.#state;
  }

  open(name: string, mark: Mark): void {
    const { open, marks } = this.#state;
    if (open.length === 0) {
      this.#state = { open: [{ name, mark }], marks: [mark] };
      return;
    }
    // Links do not nest; of other elements three are kept, as in HTML ("the Noah's Ark clause").
    const isInLink = mark.type === 'link' && marks.some(isLink);
    const kept = isInLink ? open.filter((one) => !isLink(one.mark)) : open;
    const alike = kept.filter((one) => one.name === name).length;
    if (alike < 3) this.#become([...kept, { name, mark }]);
  }

  /** Ends the innermost mark of element `name`; `false` where none is open. */
  close(name: string): boolean {
    const { open } = this.#state;
    for (let at = open.length - 1; at >= 0; at--) {
      if (open[at]?.name !== name) continue;
      if (open.length === 1) {
        this.#state = nothing;
        return true;
      }
      this.#become(open.filter((_, index) => index !== at));
      return true;
    }
    return false;
  }

  /** Forgets what has opened or closed since `state` was as given, as the end of a table cell does. */
  restore(state: FormattingState): void {
    this.#state = state;
  }

  #become(open: readonly OpenMark[]): void {
    this.#state = open.length === 0 ? nothing : { open, marks: distinct(open) };
  }
}

/** What is open at one time. */
export interface FormattingState {
  readonly open: readonly OpenMark[];
  readonly marks: readonly Mark[];
}

interface OpenMark {
  readonly name: string;
  readonly mark: Mark;
}

const nothing: FormattingState = { open: [], marks: [] };

function isLink({ type }: Mark): boolean {
  return type === 'link';
}

/** A mark inside one that says the same adds nothing. */
function distinct(open: readonly OpenMark[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const { mark } of open) {
    if (!marks.some((around) => kindOf(around) === kindOf(mark))) marks.push(mark);
  }
  return marks;
}
