import type { Span } from '../../diagnostics/finding.js';
import {
  expandAttributes,
  expandName,
  type NamespaceScope,
  outermostScope,
  scopeOf,
} from './namespaces.js';
import type { StartTag } from './read-start-tag.js';
import type { XmlElement, XmlNode } from './xml-element.js';
import type { XmlScan } from './xml-scan.js';

/** Puts tags and text together to elements, whatever is wrong with them. */
export interface XmlTree {
  /** The outermost elements; a well-formed document has one. */
  readonly roots: readonly XmlElement[];
  /** Takes a start tag; false where the limit of elements is reached. */
  open(tag: StartTag): boolean;
  /** Takes an end tag: its name, the offset of its `<`, and that behind its `>`. */
  close(qualified: string, start: number, end: number): void;
  text(value: string, start: number, end: number): void;
  /** Closes what is open at the end of the input. */
  finish(end: number): void;
}

/** An element whose end tag is still to come. */
interface OpenElement {
  /** Its name with the prefix, as its end tag must have it. */
  readonly qualified: string;
  /** Of its start tag. */
  readonly start: number;
  readonly scope: NamespaceScope;
  /** For one that is nested too deep, the element around it: its text goes there. */
  readonly element: BuiltElement;
}

interface BuiltElement extends XmlElement {
  readonly children: XmlNode[];
  end: number;
}

/** A tree with nothing in it. */
export function xmlTree(scan: XmlScan): XmlTree {
  const roots: XmlElement[] = [];
  const open: OpenElement[] = [];
  const report = reporter(scan);
  let elements = 0;

  const closeTop = (end: number): void => {
    const top = open.pop();
    if (top !== undefined && top.element !== open.at(-1)?.element) top.element.end = end;
  };
  const closeUnended = (end: number): void => {
    const top = open.at(-1);
    if (top !== undefined) report.unclosed(top.qualified, top.start);
    closeTop(end);
  };

  return {
    roots,
    open(tag) {
      if (++elements > scan.elements) {
        report.tooMany(tag);
        return false;
      }
      const around = open.at(-1);
      if (around !== undefined && open.length >= scan.depth) {
        report.tooDeep(tag);
        if (!tag.isEmpty) open.push({ ...around, qualified: tag.name, start: tag.start });
        return true;
      }
      const scope = scopeOf(tag, around?.scope ?? outermostScope);
      const element = elementOf(scan, tag, scope);
      if (around !== undefined) around.element.children.push(element);
      else if (roots.push(element) > 1) report.outside(`Element <${tag.name}>`, tag);
      if (!tag.isEmpty) open.push({ qualified: tag.name, start: tag.start, scope, element });
      return true;
    },
    close(qualified, start, end) {
      if (open.at(-1)?.qualified !== qualified) {
        if (!open.some((element) => element.qualified === qualified)) {
          report.stray(qualified, { start, end });
          return;
        }
        while (open.at(-1)?.qualified !== qualified) closeUnended(start);
      }
      closeTop(end);
    },
    text(value, start, end) {
      const top = open.at(-1);
      if (top === undefined) {
        // A section counts as text even where it holds none.
        const isBlank = scan.text[start] !== '<' && !/[^ \t\n\r\ufeff]/.test(value);
        if (!isBlank) report.outside('Text', { start, end });
      } else if (value !== '') {
        top.element.children.push({ value, start, end });
      }
    },
    finish(end) {
      while (open.length > 0) closeUnended(end);
    },
  };
}

function elementOf(scan: XmlScan, tag: StartTag, scope: NamespaceScope): BuiltElement {
  const { name, uri } = expandName(scan, tag, scope);
  const attributes = expandAttributes(scan, tag, scope);
  return { name, uri, attributes, children: [], start: tag.start, end: tag.end };
}

/** What a tree has to report; what would come with every element is said once. */
interface Reporter {
  unclosed(qualified: string, start: number): void;
  stray(qualified: string, span: Span): void;
  outside(what: string, span: Span): void;
  tooDeep(span: Span): void;
  tooMany(span: Span): void;
}

function reporter(scan: XmlScan): Reporter {
  const said = new Set<string>();
  const once = (code: Parameters<XmlScan['report']>[0], message: string, span: Span): void => {
    if (said.has(code)) return;
    said.add(code);
    scan.report(code, message, span.start, span.end);
  };
  return {
    unclosed(qualified, start) {
      const message = `<${qualified}> has no end tag; it was closed where the element around it ends.`;
      scan.report('xml/unclosed', message, start, start + qualified.length + 1);
    },
    stray(qualified, { start, end }) {
      const message = `</${qualified}> closes no open element; it was passed over.`;
      scan.report('xml/stray-end-tag', message, start, end);
    },
    outside(what, span) {
      once('xml/outside-root', `${what} stands outside the outermost element.`, span);
    },
    tooDeep(span) {
      const message = `Elements are nested deeper than ${String(scan.depth)}; of the deeper ones only the text was kept.`;
      once('xml/too-deep', message, span);
    },
    tooMany(span) {
      const message = `There are more than ${String(scan.elements)} elements; the rest was not read.`;
      once('xml/too-many-elements', message, span);
    },
  };
}
