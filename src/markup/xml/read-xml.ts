import type { Finding } from '../../diagnostics/finding.js';
import { NeedsRepair, withoutStandIns } from './repair-xml.js';
import { tokenize } from './tokenize.js';
import type { XmlElement } from './xml-element.js';
import { EndOfReading, type XmlErrors, xmlErrors } from './xml-errors.js';
import { type Restore, type TakerOf, type XmlLimits, XmlTree } from './xml-tree.js';

export type { TakerOf, XmlLimits } from './xml-tree.js';

/** How an XML text is read. */
export interface XmlOptions {
  readonly limits?: XmlLimits;
  /**
   * Characters by the names of entities beyond XML's five, such as XHTML's `nbsp`. A reference to any other is reported and
   * kept as it is written.
   */
  readonly entities?: Readonly<Record<string, string>>;
  /** What takes the nodes of an element as they are read. A text may be read twice, if it has to be repaired. */
  readonly takerOf?: TakerOf;
}

/** What an XML text holds. */
export interface XmlReading {
  /** The outermost elements: one of a well-formed document, none where nothing could be read. */
  readonly roots: readonly XmlElement[];
  readonly findings: readonly Finding[];
}

/**
 * Reads XML with namespaces to a tree of elements and text, in time linear in the text. Never throws: what is not well-formed
 * is a finding, and the reading goes on behind it. There is no DTD and no network: entities that a document declares are not
 * expanded.
 */
export function readXml(text: string, options: XmlOptions = {}): XmlReading {
  try {
    return read(text, options, xmlErrors());
  } catch (error) {
    if (!(error instanceof NeedsRepair)) throw error;
    const { code, message, start, repaired } = error;
    const errors = xmlErrors();
    errors.report(code, message, start, start + 1);
    return read(repaired, options, errors, withoutStandIns);
  }
}

function read(
  text: string,
  { limits = {}, entities = {}, takerOf }: XmlOptions,
  errors: XmlErrors,
  restore?: Restore,
): XmlReading {
  const tree = new XmlTree(errors, limits, restore, takerOf);
  try {
    tokenize(text, entities, tree, errors);
    tree.finish(text.length);
    reportEntities(text, tree.roots[0], errors);
  } catch (error) {
    if (!(error instanceof EndOfReading)) throw error;
    tree.stop();
  }
  return { roots: tree.roots, findings: errors.findings };
}

/** Entities are declared in front of the outermost element. */
function reportEntities(text: string, root: XmlElement | undefined, errors: XmlErrors): void {
  const start = text.slice(0, root?.start).indexOf('<!ENTITY');
  if (start < 0) return;
  const message = 'The document declares entities of its own; none of them is expanded.';
  errors.report('xml/dtd-ignored', message, start, start + '<!ENTITY'.length);
}
