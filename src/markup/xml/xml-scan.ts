import { xmlCodes } from '../../diagnostics/codes/xml.js';
import { finding, type Finding } from '../../diagnostics/finding.js';

/** How an XML text is read. */
export interface XmlOptions {
  readonly limits?: XmlLimits;
  /**
   * Characters for a named reference beyond XML's five, as XHTML's `nbsp`. Without it, and for a name that it does not
   * know, the reference is reported and kept as it is written.
   */
  readonly namedEntity?: (name: string) => string | undefined;
}

/** Beyond these, nothing is built. */
export interface XmlLimits {
  /** Nesting of elements. Default 256. */
  readonly depth?: number | undefined;
  /** Attributes of one element. Default 256. */
  readonly attributes?: number | undefined;
  /** Elements in all. Default 1,000,000. */
  readonly elements?: number | undefined;
}

/** An XML text on its way through the reader, and what was found wrong with it. */
export interface XmlScan {
  readonly text: string;
  readonly depth: number;
  readonly attributes: number;
  readonly elements: number;
  readonly namedEntity: (name: string) => string | undefined;
  readonly findings: readonly Finding[];
  /** Whether there were so many errors that the rest is not worth reading. */
  isGivenUp(): boolean;
  report(code: keyof typeof xmlCodes, message: string, start: number, end: number): void;
}

/** A megabyte of NULs would make a million findings. */
const mostErrors = 100;

/** A scan of `text` with nothing found yet. */
export function scanOf(text: string, { limits = {}, namedEntity }: XmlOptions): XmlScan {
  const findings: Finding[] = [];
  return {
    text,
    depth: limits.depth ?? 256,
    attributes: limits.attributes ?? 256,
    elements: limits.elements ?? 1_000_000,
    namedEntity: namedEntity ?? (() => undefined),
    findings,
    isGivenUp: () => findings.length >= mostErrors,
    report(code, message, start, end) {
      if (findings.length >= mostErrors) return;
      findings.push(finding(xmlCodes, code, message, { span: { start, end } }));
      if (findings.length < mostErrors) return;
      const why = `After ${String(mostErrors)} errors the rest of the XML was not read.`;
      const fix = 'Repair the input, or pass the option `format` if it is no XML.';
      findings.push(finding(xmlCodes, 'xml/too-many-errors', why, { span: { start, end }, fix }));
    },
  };
}
