import { markupCodes } from '../diagnostics/codes/markup.js';
import { finding, type Span } from '../diagnostics/finding.js';
import { isSafeHref } from '../model/href.js';
import { type Reading, spanOf } from './reading.js';

/** Against what an address is resolved that is not whole. */
export interface Bases {
  /** As `xml:base` has it. */
  readonly base?: string | undefined;
  /** Where nothing says it: the page that the feed belongs to. */
  readonly page?: string | undefined;
}

/**
 * An address of a feed: as it is written where it is whole, else resolved. Undefined for one that is empty, and for one that a
 * browser could run, which is reported.
 */
export function resolveAddress(
  raw: string | undefined,
  { base, page }: Bases,
  place: { readonly path: string; readonly span: Span },
  reading: Reading,
): string | undefined {
  // URL Standard, "basic URL parser": white space around, and tabs and line ends inside, do not count.
  if (raw !== undefined && wholeAddress.test(raw)) return raw;
  const address = raw?.replace(/[\t\n\r\0]/g, '').trim();
  if (address === undefined || address === '') return undefined;
  const { path } = place;
  const span = spanOf(place.span);
  if (!isSafeHref(address)) {
    const message = `The address ${shown(address)} could run in a page, so it was left out.`;
    const fix = 'Write an address of http or https.';
    reading.report(finding(markupCodes, 'markup/unsafe-link', message, { path, span, fix }));
    return undefined;
  }
  if (scheme.test(address)) return address;
  const resolved = resolve(address, base);
  if (resolved !== undefined) return resolved;
  const onPage = resolve(address, page);
  const message =
    onPage === undefined
      ? `The address ${shown(address)} is relative, and nothing says to what; it stays so.`
      : `The address ${shown(address)} is relative without a base; it was resolved against the feed's page.`;
  reading.tell('feed/relative-link', message, { path, span, fix: 'Write the whole address.' });
  return onPage ?? address;
}

/** The base within an element that may have an `xml:base` of its own. */
export function innerBase(own: string | undefined, outer: string | undefined): string | undefined {
  if (own === undefined) return outer;
  if (scheme.test(own)) return own;
  return resolve(own, outer) ?? outer;
}

/** What nearly every address of a feed is: there is nothing to mend. */
const wholeAddress = /^https?:\/\/[^\s\0]+$/;

const scheme = /^[a-z][a-z\d+.-]*:/i;

function resolve(address: string, base: string | undefined): string | undefined {
  return base !== undefined && URL.canParse(address, base)
    ? new URL(address, base).href
    : undefined;
}

function shown(address: string): string {
  return JSON.stringify(address.length > 60 ? `${address.slice(0, 60)}…` : address);
}
