import type { Span } from '../../diagnostics/finding.js';
import type { XmlAttribute } from './xml-element.js';
import type { XmlCode, XmlErrors } from './xml-errors.js';

/** A name parted at its colon, and what its prefix stands for. */
export interface ExpandedName {
  readonly local: string;
  /** `''` for none; of a prefix that nothing declares, the prefix. */
  readonly uri: string;
}

/**
 * What the prefixes of a document's names stand for (Namespaces in XML 1.0, third edition), as its elements open and close. What
 * is against the rules is taken down, and read as best it can be. A scope resolves each name once.
 */
export class Namespaces {
  readonly #errors: XmlErrors;
  #scope = new Scope(-1, reserved);
  /** Of the tag at hand: what it declares, and its attributes with prefixes. */
  #declarations: (readonly [name: string, uri: string])[] = [];
  #prefixed: string[] = [];

  constructor(errors: XmlErrors) {
    this.#errors = errors;
  }

  /** Takes an attribute of the tag whose name comes next. */
  attribute({ name, value }: XmlAttribute): void {
    if (isDeclaration(name)) this.#declarations.push([name, value.trim()]);
    else if (name.includes(':')) this.#prefixed.push(name);
  }

  /** The name of a start tag. `depth` elements are around it; `place` is the tag's. */
  open(name: string, depth: number, place: Span): ExpandedName {
    if (this.#declarations.length > 0) this.#declare(depth, place);
    if (this.#prefixed.length > 0) this.#checkAttributes(place);
    return this.#resolve(name, place);
  }

  /** Ends what the element declared that has `depth` elements around it. */
  close(depth: number): void {
    const { around } = this.#scope;
    if (around !== undefined && this.#scope.depth === depth) this.#scope = around;
  }

  #declare(depth: number, place: Span): void {
    const uris = new Map<string, string>();
    for (const [name, uri] of this.#declarations) {
      const prefix = name.slice('xmlns:'.length);
      const fault = isMalformed(name) ? faults.malformed : faultOf(prefix, uri);
      if (fault !== undefined) this.#report(fault, name, place);
      uris.set(prefix, uri);
    }
    this.#declarations = [];
    this.#scope = new Scope(depth, uris, this.#scope);
  }

  /** Two attributes are one where their prefixes stand for the same (6.3); one that is written twice, saxes finds. */
  #checkAttributes(place: Span): void {
    const seen = new Map<string, string>();
    for (const name of this.#prefixed) {
      const { local, uri } = this.#resolve(name, place);
      const key = `${uri} ${local}`;
      if ((seen.get(key) ?? name) !== name) this.#report(faults.duplicate, name, place);
      seen.set(key, name);
    }
    this.#prefixed = [];
  }

  #resolve(name: string, place: Span): ExpandedName {
    const resolved = this.#scope.resolve(name);
    if (resolved.fault !== undefined) this.#report(resolved.fault, name, place);
    return resolved;
  }

  #report({ code, says }: Fault, name: string, { start, end }: Span): void {
    this.#errors.report(code, `\`${name}\`: ${says}`, start, end);
  }
}

/** Whether an attribute declares a prefix, or the default namespace. */
export function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

interface Resolved extends ExpandedName {
  readonly fault: Fault | undefined;
}

/** Where the declarations of one element hold. */
class Scope {
  readonly #names = new Map<string, Resolved>();

  constructor(
    /** How many elements are around the one that declares. */
    readonly depth: number,
    readonly uris: ReadonlyMap<string, string>,
    readonly around?: Scope,
  ) {}

  resolve(name: string): Resolved {
    let resolved = this.#names.get(name);
    if (resolved === undefined) this.#names.set(name, (resolved = this.#expand(name)));
    return resolved;
  }

  #expand(name: string): Resolved {
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const local = name.slice(colon + 1);
    const uri = uriOf(prefix, this);
    if (isMalformed(name)) return { local, uri: uri ?? prefix, fault: faults.malformed };
    if (prefix === '') return { local, uri: uri ?? '', fault: undefined };
    if (uri === undefined || uri === '') return { local, uri: prefix, fault: faults.unbound };
    return { local, uri, fault: prefix === 'xmlns' ? faults.reservedPrefix : undefined };
  }
}

function uriOf(prefix: string, innermost: Scope): string | undefined {
  for (let scope: Scope | undefined = innermost; scope !== undefined; scope = scope.around) {
    const uri = scope.uris.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}

/** More than one colon, or nothing on one side of it. */
function isMalformed(name: string): boolean {
  const colon = name.indexOf(':');
  if (colon < 0) return false;
  return colon === 0 || colon === name.length - 1 || name.includes(':', colon + 1);
}

/** What is wrong with the declaration of a prefix, `''` for the default namespace. */
function faultOf(prefix: string, uri: string): Fault | undefined {
  const own = reserved.get(prefix);
  if (own !== undefined && (own !== uri || prefix === 'xmlns')) return faults.reservedPrefix;
  if (own === undefined && reservedUris.has(uri)) return faults.reservedUri;
  return uri === '' && prefix !== '' ? faults.undeclared : undefined;
}

interface Fault {
  readonly code: XmlCode;
  readonly says: string;
}

const faults = {
  malformed: {
    code: 'xml/malformed',
    says: 'a name has one colon at most, between a prefix and the rest.',
  },
  unbound: {
    code: 'xml/unbound-prefix',
    says: 'no `xmlns:` attribute declares the prefix.',
  },
  undeclared: {
    code: 'xml/unbound-prefix',
    says: 'only the default namespace may be undeclared.',
  },
  duplicate: {
    code: 'xml/duplicate-attribute',
    says: 'another attribute of the tag has this name in the same namespace.',
  },
  reservedPrefix: {
    code: 'xml/malformed',
    says: 'the prefixes `xml` and `xmlns` stand for their own namespaces and no others.',
  },
  reservedUri: {
    code: 'xml/malformed',
    says: 'the namespaces of `xml` and `xmlns` have no other prefixes.',
  },
} as const satisfies Readonly<Record<string, Fault>>;

/** Prefixes that need no declaration (3, "Declaring Namespaces"). */
const reserved: ReadonlyMap<string, string> = new Map([
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
  ['xmlns', 'http://www.w3.org/2000/xmlns/'],
]);

const reservedUris: ReadonlySet<string> = new Set(reserved.values());
