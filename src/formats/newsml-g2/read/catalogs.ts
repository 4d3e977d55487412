import { newsmlG2Codes } from '../../../diagnostics/codes/newsml-g2.js';
import { finding, type Finding, type Span } from '../../../diagnostics/finding.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childrenNamed } from '../../../markup/xml/xml-path.js';
import { schemesByAlias } from '../../../vocabulary/iptc-schemes.js';
import { borrowedSchemes } from '../dialects.js';

/** What the aliases of an item's QCodes stand for. */
export interface Catalogs {
  /**
   * The URI of the concept that a QCode names; the QCode itself where no catalog at hand knows its alias, which is found once for
   * each alias.
   */
  uriOf(qcode: string, span: Span): string;
}

/** The catalogs that stand in the item and the header around it, and behind them IPTC's own, which `catalogRef` names. */
export function catalogsOf(
  sources: readonly XmlElement[],
  report: (found: Finding) => void,
): Catalogs {
  let inline: ReadonlyMap<string, string> | undefined;
  const unknown = new Set<string>();
  return {
    uriOf(qcode, span) {
      const colon = qcode.indexOf(':');
      const alias = qcode.slice(0, Math.max(colon, 0));
      inline ??= schemesIn(sources);
      const scheme = inline.get(alias) ?? builtIn(alias);
      if (scheme !== undefined) return scheme + qcode.slice(colon + 1);
      if (!unknown.has(alias)) {
        unknown.add(alias);
        const message = `No catalog at hand says what "${alias}" in "${qcode}" stands for; QCodes of it were left as they are.`;
        report(finding(newsmlG2Codes, 'newsml-g2/unresolved-qcode', message, { span }));
      }
      return qcode;
    },
  };
}

function schemesIn(sources: readonly XmlElement[]): ReadonlyMap<string, string> {
  const schemes = new Map<string, string>();
  for (const source of sources) {
    for (const catalog of childrenNamed(source, 'catalog')) {
      for (const scheme of childrenNamed(catalog, 'scheme')) {
        const alias = attributeOf(scheme, 'alias');
        const uri = attributeOf(scheme, 'uri');
        if (alias !== undefined && uri !== undefined) schemes.set(alias, uri);
      }
    }
  }
  return schemes;
}

function builtIn(alias: string): string | undefined {
  if (Object.hasOwn(schemesByAlias, alias)) return schemesByAlias[alias];
  return Object.hasOwn(borrowedSchemes, alias) ? borrowedSchemes[alias] : undefined;
}
