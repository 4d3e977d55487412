import { wordSuffixes } from '../../vocabulary/personal-names.js';

/** A title of honour in display case, where it is printed in capitals: `DR.` is `Dr.`; `H.E.` and `QC` stay. */
export function displayPrefix(printed: string): string {
  return /\p{Lu}{2}/u.test(printed) ? printed.replace(/\p{Lu}{2,}/gu, capitalized) : printed;
}

/** What stands behind a name, likewise: `JR.` is `Jr.`; `III` and `PhD` stay. */
export function displaySuffix(printed: string): string {
  return printed.replace(/\p{Lu}{2,}/gu, (letters) =>
    wordSuffixes.includes(letters.toLowerCase()) ? capitalized(letters) : letters,
  );
}

function capitalized(letters: string): string {
  return letters.slice(0, 1) + letters.slice(1).toLowerCase();
}
