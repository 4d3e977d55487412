import { type JsonMember, type JsonObject, textOfJson } from '../../../source/json/json-node.js';
import { conceptUri, isUri } from '../../concept-uri.js';

/**
 * A concept, source or trust indicator with `uri` or `literal` in place of the `scheme` and `code` of 1.x (or the `qcode` that
 * Superdesk writes).
 *
 * @param role - Which of its properties is the `role` of 3.x: a source's `rel`, an indicator's `uri`.
 */
export function newestConcept(entry: JsonObject, role?: 'rel' | 'uri'): JsonObject {
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
  const named = role && members.get(role);
  if (role !== undefined && named !== undefined) {
    members.delete(role);
    members.set('role', named);
  }
  return { ...entry, members };
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
