import { longestByline, seam, showsWord, type Stretch } from './draft.js';
import type { ShownMarks } from './shown-marks.js';

/**
 * The stretches that name the authors: elements marked as their names, those that stand together at first. Of one that holds links to
 * their pages, and no further name, those are the links.
 *
 *     <div class="author-name">By <a href="/author/kari">Kari Eksempel</a><span>Staff Writer</span></div>
 *                                                        ^ the name
 */
export function namesOf(
  { names, bylines, profiles }: ShownMarks,
  shown: string,
): readonly Stretch[] {
  const links = profiles.slice(0, mostLinks);
  const marked = names.slice(0, mostNames).flatMap((name) => linksIn(name, links, shown) ?? [name]);
  if (marked.some((name) => showsWord(name, shown))) return together(marked, shown);
  const linked = bylines
    .slice(0, mostNames)
    .map((line) => linksIn(line, links, shown))
    .find((found) => found !== undefined);
  return together(linked ?? [], shown);
}

/** Those of an article are among the first. */
const mostNames = 50;
const mostLinks = 500;

/** Links to authors' pages that stand on a line of their own, not far behind the heading. */
export function profilesBehind(
  { to: start }: Stretch,
  { profiles }: ShownMarks,
  shown: string,
): readonly Stretch[] {
  const near = profiles.filter(({ from }) => from >= start && from - start < nearHeading);
  return together(
    near.filter((link) => isAlone(link, shown)),
    shown,
  );
}

/** So many characters behind the heading stand its summary, its pictures' captions and the byline. */
const nearHeading = 3000;

/** Whether little more than an introduction shares the line. */
function isAlone({ from, to }: Stretch, shown: string): boolean {
  const front = shown.slice(Math.max(0, from - longestIntroduction - 1), from);
  const back = shown.slice(to, to + longestIntroduction + 1);
  const [before, behind] = [front.slice(front.lastIndexOf('\n') + 1), back.split('\n', 1)[0] ?? ''];
  return before.length <= longestIntroduction && visible(behind) === '';
}

/** Such as `Ein Beitrag von`. */
const longestIntroduction = 20;

/** The links within a stretch, unless a sign or a small word around them leads to a further name. */
function linksIn(
  line: Stretch,
  profiles: readonly Stretch[],
  shown: string,
): readonly Stretch[] | undefined {
  const links = profiles.filter(
    (link) => link.from >= line.from && link.to <= line.to && showsWord(link, shown),
  );
  const [first, last] = [links[0], links.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const front = visible(shown.slice(Math.max(line.from, first.from - longestByline), first.from));
  const back = visible(shown.slice(last.to, Math.min(line.to, last.to + longestByline)));
  return leadsOn.test(front) || goesOn.test(back) ? undefined : links;
}

const leadsOn = /(?:[,;&/|]|\p{L}\s+\p{Ll}{1,4})$/u;
const goesOn = /^(?:[,;&/|]|\p{Ll}{1,4}\s)/u;

function visible(text: string): string {
  return text.replaceAll(seam, '').trim();
}

/** The first of the names and those that follow with a word or sign between. */
function together(names: readonly Stretch[], shown: string): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const name of names) {
    const last = all.at(-1);
    if (last !== undefined && name.from < last.to) continue;
    const between = last === undefined ? '' : visible(shown.slice(last.to, name.from));
    if (between.length > longestJoint) break;
    if (showsWord(name, shown)) all.push(name);
  }
  return all;
}

/** Such as `and`, `, ` or `sowie`. */
const longestJoint = 7;
