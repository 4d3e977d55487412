import { firstPublished } from '../../vocabulary/first-published.js';

/** Who had a story first and when, as the sentence prints them. */
export interface FirstPublication {
  readonly agency: string;
  readonly day: string;
}

/** What a sentence such as `This report by The Canadian Press was first published Sept. 26, 2023.` says. */
export function firstPublication(line: string): FirstPublication | undefined {
  if (line.length > longest) return undefined;
  for (const sentence of firstPublished) {
    const { agency, day } = sentence.exec(line)?.groups ?? {};
    if (agency !== undefined && day !== undefined) return { agency, day };
  }
  return undefined;
}

const longest = 120;
