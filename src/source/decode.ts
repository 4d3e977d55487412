import { inputCodes } from '../diagnostics/codes/input.js';
import { finding, type Finding } from '../diagnostics/finding.js';
import { byteOffsets } from './byte-offsets.js';
import { decodeCodePage850, isCodePage850 } from './code-page-850.js';
import { fixWindows1252 } from './windows-1252.js';

/** An input as text, and how its offsets lie in the bytes it came as. */
export interface Source {
  readonly text: string;
  readonly bytes?: Uint8Array;
  /** Of bytes: a label of the Encoding Standard, such as `utf-8`; or `ibm850`. */
  readonly encoding?: string;
  /** Turns a UTF-16 offset into one of the input's own units: bytes of bytes. Absent for a string. */
  readonly offsetOf?: (offset: number) => number;
  readonly findings: readonly Finding[];
}

/**
 * The text of an input. Bytes are read by the option, else by their byte order mark, else by their XML declaration, else as UTF-8
 * where they are that, else by a `meta` element of HTML, else as Windows-1252 or, by their words, code page 850; which is reported.
 *
 * @throws TypeError for an encoding that is neither `ibm850` nor named by the Encoding Standard.
 */
export function decode(input: string | Uint8Array, encoding?: string): Source {
  if (typeof input === 'string') return { text: input, findings: [] };
  if (encoding !== undefined) return decoded(input, decoderOf(encoding), []);
  const signed = signature(input);
  if (signed !== undefined) return decoded(input, new TextDecoder(signed, { ignoreBOM: true }), []);
  const declared = declaredEncoding(input);
  if (declared !== undefined && !needsEvidence.test(declared)) {
    try {
      return decoded(input, decoderNamed(declared), []);
    } catch {
      // A label that nobody knows says nothing.
    }
  }
  return byEvidence(input, declared);
}

function byEvidence(input: Uint8Array, declared: string | undefined): Source {
  try {
    return decoded(input, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }), []);
  } catch {
    const ofPage = decoderOfPage(input);
    if (ofPage !== undefined) return decoded(input, ofPage, []);
    const named = declared === undefined ? 'name no encoding' : `are declared as "${declared}"`;
    const is850 = isCodePage850(input);
    const message = `The bytes are no UTF-8 and ${named}; ${is850 ? 'code page 850' : 'Windows-1252'} was taken.`;
    const fix = 'Pass the option `encoding`.';
    const guessed = finding(inputCodes, 'input/encoding-guessed', message, { fix });
    return decoded(input, is850 ? codePage850 : decoderNamed('windows-1252'), [guessed]);
  }
}

/** What of a TextDecoder is used here. */
interface Decoder {
  readonly encoding: string;
  readonly fatal: boolean;
  decode(bytes: Uint8Array): string;
}

const codePage850: Decoder = { encoding: 'ibm850', fatal: false, decode: decodeCodePage850 };

function decoderOf(encoding: string): Decoder {
  if (encoding.toLowerCase() === codePage850.encoding) return codePage850;
  try {
    return decoderNamed(encoding);
  } catch {
    throw new TypeError(
      `options.encoding: expected a label of the Encoding Standard such as "windows-1252", got "${encoding}"`,
    );
  }
}

/** @throws RangeError for a label that the Encoding Standard doesn't name. */
function decoderNamed(label: string): Decoder {
  const decoder = new TextDecoder(label, { ignoreBOM: true });
  if (decoder.encoding !== 'windows-1252') return decoder;
  return {
    encoding: 'windows-1252',
    fatal: false,
    decode: (b) => fixWindows1252(decoder.decode(b)),
  };
}

/** The encoding that the first bytes are a sign of: a byte order mark, or `<?` in UTF-16 (XML 1.0, appendix F). */
function signature(bytes: Uint8Array): string | undefined {
  return signatures.find(({ sign }) => sign.every((byte, index) => bytes[index] === byte))
    ?.encoding;
}

const signatures: readonly { readonly sign: readonly number[]; readonly encoding: string }[] = [
  { sign: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { sign: [0xff, 0xfe], encoding: 'utf-16le' },
  { sign: [0xfe, 0xff], encoding: 'utf-16be' },
  { sign: [0x3c, 0, 0x3f, 0], encoding: 'utf-16le' },
  { sign: [0, 0x3c, 0, 0x3f], encoding: 'utf-16be' },
];

/** UTF-8 is looked into anyway, and a declaration that can be read byte by byte is in no UTF-16. */
const needsEvidence = /^(?:utf|ucs)/i;

/** A declaration ends within so many bytes (HTML Standard, 4.2.5.4). */
const longestDeclaration = 1024;

/** The encoding that an XML declaration names. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
  return /^\s*<\?xml\s[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
}

/** What reads the encoding that a `meta` element of HTML names; servers overrule it, so that it holds only where bytes are no UTF-8. */
function decoderOfPage(bytes: Uint8Array): Decoder | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, longestDeclaration));
  const label = /<meta\s[^>]{0,200}\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1];
  if (label === undefined || needsEvidence.test(label)) return undefined;
  try {
    return decoderNamed(label);
  } catch {
    return undefined;
  }
}

function decoded(bytes: Uint8Array, decoder: Decoder, findings: readonly Finding[]): Source {
  const text = decoder.decode(bytes);
  const at = decoder.fatal ? -1 : text.indexOf('\ufffd');
  const undecodable =
    at < 0
      ? []
      : [
          finding(
            inputCodes,
            'input/undecodable',
            `Some bytes mean nothing in ${decoder.encoding}; each stands as U+FFFD.`,
            { span: { start: at, end: at + 1 }, fix: 'Pass the option `encoding`.' },
          ),
        ];
  return {
    text,
    bytes,
    encoding: decoder.encoding,
    offsetOf: byteOffsets({ bytes, text, encoding: decoder.encoding, isExact: at < 0 }),
    findings: [...findings, ...undecodable],
  };
}
