import type { PageSettings, ReadSettings } from './engine/messages.js';

/** What a link to the playground holds. */
export interface Shared {
  readonly input: string;
  readonly read: ReadSettings;
  readonly page: PageSettings;
}

/** The fragment of a link that holds the input and what was said beside it: JSON, deflated, in base64url. */
export async function toFragment(shared: Shared): Promise<string> {
  const packed = await through(
    new TextEncoder().encode(JSON.stringify(shared)),
    new CompressionStream('deflate-raw'),
  );
  const text = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  return mark + btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** What a fragment holds; `undefined` for one that holds nothing of this kind, or is broken. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  if (!fragment.startsWith(mark)) return undefined;
  try {
    const text = atob(fragment.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'));
    const packed = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const unpacked = await through(packed, new DecompressionStream('deflate-raw'));
    const shared: unknown = JSON.parse(new TextDecoder().decode(unpacked));
    return isShared(shared) ? shared : undefined;
  } catch {
    return undefined;
  }
}

/** In front of what a link holds, with the version of its form. */
const mark = 'v1=';

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const passed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(passed).arrayBuffer());
}

function isShared(value: unknown): value is Shared {
  return (
    typeof value === 'object' &&
    value !== null &&
    'input' in value &&
    typeof value.input === 'string' &&
    'read' in value &&
    isObject(value.read) &&
    'page' in value &&
    isObject(value.page)
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
