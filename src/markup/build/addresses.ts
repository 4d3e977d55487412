import { type Finding, finding, type Span } from '../../diagnostics/finding.js';
import { markupCodes } from '../../diagnostics/codes/markup.js';
import { isSafeHref } from '../../model/href.js';

/** Turns the addresses of a document into ones that a body may hold. */
export interface Addresses {
  /** The address, resolved; `undefined`, and a finding, where it is unsafe or none. `''` is no address and no finding. */
  resolve(raw: string | undefined, place: Span): string | undefined;
}

/** Addresses relative to `baseUrl`, or left relative without one. What is wrong goes to `report`. */
export function addresses(
  baseUrl: string | undefined,
  report: (found: Finding) => void,
): Addresses {
  return {
    resolve(raw, { start, end }) {
      if (baseUrl === undefined && raw !== undefined && wholeAddress.test(raw)) return raw;
      // URL Standard, "basic URL parser": white space around, and tabs and line ends inside, do not count.
      const url = raw?.replace(/[\t\n\r\0]/g, '').trim();
      if (url === undefined || url === '') return undefined;
      if (!isSafeHref(url)) {
        report(
          finding(
            markupCodes,
            'markup/unsafe-link',
            `The address ${quoted(url)} could run in a page, so it was left out; links may be relative, or http, https, mailto, tel, sms, ftp or geo.`,
            { span: { start, end }, fix: 'Link to a page, or write the text without a link.' },
          ),
        );
        return undefined;
      }
      if (baseUrl === undefined) return url;
      if (!URL.canParse(url, baseUrl)) {
        report(
          finding(
            markupCodes,
            'markup/invalid-link',
            `The address ${quoted(url)} is none, even beside ${baseUrl}; it was left out and its text kept.`,
            { span: { start, end }, fix: 'Correct the address.' },
          ),
        );
        return undefined;
      }
      // An address that is whole stays as it is written, so that it is given back so.
      return URL.canParse(url) && !/\s/.test(url) ? url : new URL(url, baseUrl).href;
    },
  };
}

/** What nearly every address is: there is nothing to mend. */
const wholeAddress = /^https?:\/\/[^\s\0]+$/;

function quoted(url: string): string {
  return JSON.stringify(url.length > 60 ? `${url.slice(0, 60)}…` : url);
}
