import { allowedCharacters } from './allowed-characters.js';

/** Thrown where saxes would lose more than is wrong, with a text that it reads to its end. */
export class NeedsRepair extends Error {
  constructor(
    readonly code: 'xml/bad-character' | 'xml/bad-reference',
    message: string,
    /** Offset of the first character that was repaired. */
    readonly start: number,
    /** As long as the text itself, so that all offsets hold. */
    readonly repaired: string,
  ) {
    super(message);
  }
}

/**
 * What must be repaired before the text can be read to its end: characters that XML does not allow, for which U+FFFD stands
 * then, and an `&` that starts no reference, since saxes takes all up to the next `;` for the name of an entity, tags too.
 */
export function repairOf(text: string): NeedsRepair | undefined {
  const repaired = allowedCharacters(text).replace(bareAmpersand, standIn);
  if (repaired === text) return undefined;
  let start = 0;
  while (repaired[start] === text[start]) start++;
  if (text[start] === '&') {
    const message = 'An `&` that starts no reference is written `&amp;`, and was read as that.';
    return new NeedsRepair('xml/bad-reference', message, start, repaired);
  }
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
  const message = `XML does not allow U+${code}; U+FFFD stands for it, and for others of its kind.`;
  return new NeedsRepair('xml/bad-character', message, start, repaired);
}

/** What was read of a repaired text, without the stand-ins. */
export function withoutStandIns(read: string): string {
  return read.replaceAll(standIn, '&');
}

/** A noncharacter: XML allows it, and nobody sends it. */
const standIn = '\ufdd0';

const bareAmpersand = /&(?!#?[^\s&;<#]{1,64};)/g;
