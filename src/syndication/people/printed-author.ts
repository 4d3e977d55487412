/** An author as a feed has one: a name, or what stands in its place, and what else the feed says. */
export interface PrintedAuthor {
  /** `''` where only an address stands. */
  readonly name: string;
  readonly email?: string;
  readonly uri?: string;
}

/**
 * The author that a field of RSS names, in any of the forms in use: a name, an e-mail address, or both.
 *
 *     jane@news.example (Jane Doe)
 *     Jane Doe <jane@news.example>
 *     mailto:jane@news.example
 */
export function printedAuthor(text: string): PrintedAuthor {
  const [email, ...others] = text.slice(0, longest).match(address) ?? [];
  if (email === undefined || others.length > 0) return { name: text };
  const name = text
    .replace(email, ' ')
    .replace(/mailto:|[()<>[\]"]/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|-]+|(?<![\s,;:|-])[\s,;:|-]+$/g, '');
  return { name, email };
}

/** Further in no address is looked for. */
const longest = 1000;

const address = /[^\s@()<>[\]",;:]{1,64}@[^\s@()<>[\]",;:]{1,255}/g;
