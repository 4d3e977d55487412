/** Whether bytes are a JSON object, list or string. */
export function isJson(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  if (!/^\s*["{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The text that a JSON string holds; undefined for any other JSON. */
export function jsonText(bytes: Uint8Array): string | undefined {
  if (bytes.find((byte) => byte > 32) !== quote) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const quote = 34;
