import { storyCodes } from '../../diagnostics/codes/story.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { finding } from '../../diagnostics/finding.js';

/** What of packages could not be found, each thing told once. */
export class Unresolved {
  readonly #items = new Set<string>();
  readonly #groups = new Set<string>();
  readonly #cycles = new Set<string>();
  #isCut = false;

  /** Notes an item, by its identifier, that is not among the articles. */
  missItem(id: string): void {
    this.#items.add(id);
  }

  /** Notes a group that a package refers to and does not have. */
  missGroup(id: string): void {
    this.#groups.add(id);
  }

  /** Notes a package or group that holds itself. */
  meetAgain(id: string): void {
    this.#cycles.add(id);
  }

  /** Notes that parts were left out. */
  cut(): void {
    this.#isCut = true;
  }

  diagnostics(): readonly Diagnostic[] {
    return [
      ...[...this.#items].map(missingItem),
      ...[...this.#groups].map(missingGroup),
      ...[...this.#cycles].map(cycle),
      ...(this.#isCut ? [tooMany] : []),
    ];
  }
}

function missingItem(id: string): Diagnostic {
  const message = `The part "${id}" is not among the articles.`;
  const place = { path: 'related', fix: 'Pass the item as well.' };
  return finding(storyCodes, 'story/package-part-missing', message, place);
}

function missingGroup(id: string): Diagnostic {
  const message = `The package refers to a group "${id}" that it does not have.`;
  const place = { path: 'groups', fix: 'Ask the sender; the group is told without parts.' };
  return finding(storyCodes, 'story/package-part-missing', message, place);
}

function cycle(id: string): Diagnostic {
  const message = `"${id}" holds itself, by way of its parts.`;
  const fix = 'Ask the sender; the part is told once and not opened again.';
  return finding(storyCodes, 'story/package-cycle', message, { path: 'related', fix });
}

const tooMany = finding(
  storyCodes,
  'story/package-cut',
  'The packages hold more than 100,000 parts, or are more than 16 deep; what is beyond was left out.',
  { path: 'groups', fix: 'Resolve fewer packages at a time.' },
);
