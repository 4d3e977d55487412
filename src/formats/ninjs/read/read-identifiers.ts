import { isSafeHref } from '../../../model/href.js';
import type { Article, Identifier } from '../../../model/index.js';
import type { JsonNode, JsonObject } from '../../../source/json/json-node.js';
import { conventions } from '../mapping.js';
import type { Reading } from './reading.js';

/** The item's other identifiers; by convention, one of them is the address of its page. */
export function readIdentifiers(
  reading: Reading,
  item: JsonObject,
): Pick<Article, 'identifiers'> & Partial<Pick<Article, 'url'>> {
  let url: string | undefined;
  const identifiers: Identifier[] = [];
  for (const entry of reading.objects(item, 'altIds')) {
    const value = reading.text(entry, 'value');
    if (value === undefined) continue;
    const role = reading.text(entry, 'role');
    if (role === conventions.page && url === undefined && isSafeHref(value)) {
      url = value;
      reading.place('url', entry);
    } else {
      reading.place(`identifiers[${identifiers.length}]`, entry);
      identifiers.push({ value, ...(role !== undefined && { role }) });
    }
  }
  return { identifiers, ...(url !== undefined && { url }) };
}

/** Superdesk's `signal`: codes or names, with IPTC's alias or without. */
export function readSignals(reading: Reading, item: JsonObject): readonly string[] {
  const node = reading.peek(item, 'signal');
  const parts = node?.kind === 'array' ? node.items : node === undefined ? [] : [node];
  return parts.flatMap((part) => {
    const code = codeOf(reading, part);
    if (code?.kind !== 'scalar' || typeof code.value !== 'string') return [];
    reading.takeNode(part, 'signals');
    const signal = code.value.trim().replace(/^sig:/, '');
    return signal === '' ? [] : [signal];
  });
}

function codeOf(reading: Reading, part: JsonNode): JsonNode | undefined {
  if (part.kind !== 'object') return part;
  return ['code', 'qcode', 'name']
    .map((name) => reading.peek(part, name))
    .find((node) => node !== undefined);
}
