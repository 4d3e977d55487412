import { scanHtml } from '../../../markup/html/scan-html.js';
import type { Literal, Thing } from '../../../structured-data/read/thing.js';
import { finishedThing, longestByline, showsWord, type Stretch } from './draft.js';
import type { Page } from './page.js';
import { PageListener } from './page-listener.js';
import { namesOf, profilesBehind } from './shown-names.js';
import type { VocabularyName } from './vocabularies.js';

/** Reads a page in one pass, as far as its end: bodies and microdata have no fixed place. */
export function readPage(
  html: string,
  limits: { readonly depth?: number; readonly attributes?: number } = {},
): Page {
  const listener = new PageListener(limits.depth);
  scanHtml(html, listener, limits.attributes);
  listener.end(html.length);
  const { shown, marks, things, head } = listener;
  const { text } = shown;
  const finished = (name: VocabularyName): readonly Thing[] =>
    things.roots[name].map((draft) => finishedThing(draft, text));
  const literal = (mark: Literal | Stretch): Literal => ('is' in mark ? mark : shown.literal(mark));
  const first = (all: readonly (Literal | Stretch)[]): Literal | undefined => {
    const mark = all.find((one) => ('is' in one ? one.text !== '' : showsWord(one, text)));
    return mark && literal(mark);
  };
  const title = first(marks.titles);
  const headingMark = marks.headings.find((one) => showsWord(one, text));
  const time = first(marks.times);
  const article = marks.articles.length === 1 ? first(marks.articles) : undefined;
  return {
    ...head,
    scripts: listener.scripts,
    things: { microdata: finished('microdata'), rdfa: finished('rdfa'), hnews: finished('hnews') },
    ...(title && { title }),
    ...(headingMark && { heading: literal(headingMark) }),
    authors: namesOf(marks, text).map((name) => shown.line(name)),
    profiles: headingMark ? profilesBehind(headingMark, marks, text).map(literal) : [],
    bylines: marks.bylines
      .slice(0, mostLines)
      .map((line) => shown.line(firstLine(line, text)))
      .filter((line) => line.text !== ''),
    opening: headingMark === undefined ? [] : shown.linesBehind(headingMark, mostLines),
    ...(time && { time }),
    ...(article && { article }),
  };
}

/** So many lines are looked at for a byline. */
const mostLines = 20;

/** The first line of a stretch that holds a word. */
function firstLine({ from, to, start, end }: Stretch, shown: string): Stretch {
  let at = from;
  for (const line of shown.slice(from, Math.min(to, from + longestByline)).split('\n')) {
    if (/\p{L}/u.test(line)) return { from: at, to: at + line.length, start, end };
    at += line.length + 1;
  }
  return { from, to: from, start, end };
}
