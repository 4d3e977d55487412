import { type JsonMember, type JsonObject, textOfJson } from '../../../source/json/json-node.js';
import { conceptUri, isUri } from '../../concept-uri.js';

/**
 * A concept, source or trust indicator with `uri` or `literal` in place of the `scheme` and `code` of 1.x (or the `qcode` that
 * Superdesk writes).
 *
 * @param names - What its properties are called in 3.1: `{ rel: 'role' }` for a source.
 */
export function newestConcept(
  entry: JsonObject,
  names: Readonly<Record<string, string>>,
): JsonObject {
  const members = new Map(entry.members);
  const code = members.get('code') ?? members.get('qcode');
  const scheme = textOf(members.get('scheme'));
  const value = textOf(code);
  if (code !== undefined && value !== undefined) {
    for (const name of ['code', 'qcode']) members.delete(name);
    const uri = conceptUri(value, scheme);
    if (uri !== undefined) {
      members.delete('scheme');
      members.set('uri', { ...code, value: { ...code.value, kind: 'scalar', value: uri } });
    } else if (!members.has('literal')) {
      members.set('literal', code);
    }
  } else {
    resolveUri(members);
  }
  return { ...entry, members: new Map([...members].map(([key, m]) => [names[key] ?? key, m])) };
}

/** A QCode or a URI stands in `literal` where senders have no other place for it. */
function resolveUri(members: Map<string, JsonMember>): void {
  const given = members.get('uri') ?? members.get('literal');
  const text = textOf(given);
  const uri = text === undefined ? undefined : conceptUri(text);
  if (given === undefined || uri === undefined || (members.has('uri') && isUri(text ?? ''))) return;
  if (!members.has('uri')) members.delete('literal');
  members.set('uri', { ...given, value: { ...given.value, kind: 'scalar', value: uri } });
}

function textOf(member: JsonMember | undefined): string | undefined {
  const text = textOfJson(member?.value);
  return text === '' ? undefined : text;
}
