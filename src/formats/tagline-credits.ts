import { textOf } from '../markup/xml/xml-path.js';
import type { NitfParts } from '../markup/nitf/nitf-parts.js';
import type { Credit } from '../model/index.js';
import { readCredits } from '../text/credits/read-credits.js';
import type { Lexicon } from '../text/lexicon.js';

/** What NITF within another format has beneath its text: credits, or a note of which the words are kept. */
export function taglineCredits(nitf: NitfParts | undefined, lexicon: Lexicon): readonly Credit[] {
  return (nitf?.taglines ?? []).flatMap((tagline) => {
    const text = textOf(tagline);
    if (text === '') return [];
    return readCredits(text, lexicon)?.credits ?? [{ text, people: [] }];
  });
}
