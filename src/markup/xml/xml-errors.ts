import { xmlCodes } from '../../diagnostics/codes/xml.js';
import { finding, type Finding } from '../../diagnostics/finding.js';

/** A code of this area. */
export type XmlCode = keyof typeof xmlCodes;

/** Collects what is wrong with a text. */
export interface XmlErrors {
  readonly findings: readonly Finding[];
  /**
   * Takes down a finding; one that would come with every element is taken down once.
   *
   * @throws EndOfReading when there are so many that the rest is not worth reading.
   */
  report(code: XmlCode, message: string, start: number, end: number): void;
}

/** Thrown through the parser, which has no other way to be stopped. */
export class EndOfReading extends Error {}

/** A megabyte of ampersands would make a million findings. */
const mostErrors = 100;

/** With nothing taken down yet. */
export function xmlErrors(): XmlErrors {
  const findings: Finding[] = [];
  return {
    findings,
    report(code, message, start, end) {
      if (code === 'xml/outside-root' && findings.some((found) => found.code === code)) return;
      findings.push(finding(xmlCodes, code, message, { span: { start, end } }));
      if (findings.length < mostErrors) return;
      const why = `After ${String(mostErrors)} errors the rest of the XML was not read.`;
      const fix = 'Repair the input, or pass the option `format` if it is no XML.';
      findings.push(finding(xmlCodes, 'xml/too-many-errors', why, { span: { start, end }, fix }));
      throw new EndOfReading();
    },
  };
}

/** What saxes says, in our words; undefined for what the tree of elements knows better. */
export function meaningOf(said: string): Meaning | undefined {
  if (knownToTree.some((start) => said.startsWith(start))) return undefined;
  return (
    meanings.find(({ says }) => said.startsWith(says)) ?? {
      code: 'xml/malformed',
      message: `Not well-formed: ${said}`,
    }
  );
}

interface Meaning {
  readonly code: XmlCode;
  readonly message: string;
  /** Whether it may come of something that can be repaired. */
  readonly mayBeRepaired?: true;
}

const knownToTree = ['unexpected close tag', 'unclosed tag'];

const reference = 'A reference names no character that XML knows; it was kept as it is written.';
const outside = 'Text, or a further element, stands outside the outermost element.';
const declaration = 'The XML declaration is malformed, or does not stand at the very start.';

/** By how a message of saxes 6.0 begins. */
const meanings: readonly (Meaning & { readonly says: string })[] = [
  ...[
    'undefined entity',
    'malformed character entity',
    'empty entity name',
    'disallowed character in entity name',
  ].map(
    (says) =>
      ({ says, code: 'xml/bad-reference', message: reference, mayBeRepaired: true }) as const,
  ),
  {
    says: 'disallowed character.',
    code: 'xml/bad-character',
    message: 'A `<` in an attribute is written `&lt;`.',
    mayBeRepaired: true,
  },
  {
    says: 'the string "]]>"',
    code: 'xml/bad-character',
    message: 'A `]]>` in text is written `]]&gt;`.',
  },
  {
    says: 'no whitespace between attributes',
    code: 'xml/bad-character',
    message: 'A blank is missing between two attributes.',
  },
  {
    says: 'malformed comment',
    code: 'xml/bad-character',
    message: 'A comment holds `--` only where it ends.',
  },
  {
    says: 'duplicate attribute',
    code: 'xml/duplicate-attribute',
    message: 'An attribute stands twice in the tag; the last was taken.',
  },
  { says: 'text data outside of root', code: 'xml/outside-root', message: outside },
  { says: 'documents may contain only one root', code: 'xml/outside-root', message: outside },
  {
    says: 'document must contain a root',
    code: 'xml/no-element',
    message: 'There is no element in the text.',
  },
  ...[
    'an XML declaration must',
    'the XML declaration must',
    'XML declaration',
    'did not expect any more name/value pairs',
    'expected the name',
    'expected one of',
    'version number must',
    'encoding value must',
    'standalone value must',
    'value required',
    'value must be quoted',
    'whitespace required',
    'The character ? is disallowed',
  ].map((says) => ({ says, code: 'xml/bad-declaration', message: declaration }) as const),
  {
    says: 'unexpected end',
    code: 'xml/unterminated',
    message: 'The text ends within a tag, a comment or a section.',
    mayBeRepaired: true,
  },
];
