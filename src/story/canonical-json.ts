/** JSON whose keys are in one order, so that equal values are equal texts, whatever database they have been through. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, sorted);
}

/** What `JSON.stringify` calls a replacer: it gives objects with their keys sorted. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)),
  );
}
