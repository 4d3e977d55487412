import type { Source } from '../../source/decode.js';
import { itemProperty, textStem } from './names.js';

/** Looked at from the start. */
const head = 20_000;

/** Properties of ninjs that other JSON has as well. */
const common: ReadonlySet<string> = new Set([
  'by',
  'contentType',
  'events',
  'expires',
  'genres',
  'language',
  'objects',
  'people',
  'places',
  'profile',
  'subjects',
  'title',
  'type',
  'uri',
  'version',
]);

/** How likely the input is ninjs: JSON with the keys of a news item, and not of another format that is written in JSON. */
export function detect({ text }: Source): number {
  const start = text.slice(0, head);
  if (!/^[\s\ufeff]*[{[]/.test(start)) return 0;
  // JSON Feed names its version by a URL, JSON-LD its vocabulary.
  if (
    /"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\/|"@(?:context|graph)"\s{0,9}:/.test(start)
  )
    return 0;
  if (/"\$?standard"\s{0,9}:\s{0,9}\{[^{}]{0,400}ninjs/i.test(start)) return 0.99;
  const keys = [...start.matchAll(/"([\w$]{1,40})"\s{0,9}:/g)].map(([, key = '']) => key);
  const told = new Set(keys.map(tellingName).filter((name) => name !== undefined)).size;
  if (told === 0) return keys.includes('uri') ? 0.3 : 0;
  return Math.min(0.4 + told * 0.15, 0.98);
}

function tellingName(key: string): string | undefined {
  const name = textStem(key) ?? itemProperty(key);
  return name === undefined || common.has(name) ? undefined : name;
}
