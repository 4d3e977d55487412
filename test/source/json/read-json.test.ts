import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonNode, plainJson } from '../../../src/source/json/json-node.js';
import { readJson } from '../../../src/source/json/read-json.js';

const plain = (text: string): unknown[] => readJson(text).roots.map(plainJson);
const codes = (text: string, depth?: number): string[] =>
  readJson(text, depth).findings.map(({ code }) => code);

describe('readJson', () => {
  it('reads whatever JSON.stringify writes, with no finding', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        if (text.includes('"__proto__"')) return;
        expect(readJson(text).findings).toEqual([]);
        expect(plain(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('gives each value the span of its own text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = ` ${JSON.stringify(value, undefined, 1)}\n`;
        if (text.includes('"__proto__"')) return;
        for (const node of everyNode(readJson(text).roots)) {
          expect(JSON.parse(text.slice(node.start, node.end))).toEqual(plainJson(node));
        }
      }),
    );
  });

  it('never throws, and keeps every span within the text', () => {
    const noise = fc.array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"',
        '\\',
        '"a"',
        '1',
        '-',
        'tru',
        '\n',
        'null',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          noise.map((parts) => parts.join('')),
          fc.string(),
        ),
        (text) => {
          const { roots, findings } = readJson(text);
          for (const { start, end } of [
            ...everyNode(roots),
            ...findings.map(({ span }) => span),
          ].filter((span) => span !== undefined)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });

  it('reports whatever JSON.parse refuses, and nothing that it takes', () => {
    const signs = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"k"', '"v"', '1', '-2.5', 'true', 'null', ' '),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(
        signs.map((parts) => parts.join('')),
        (text) => {
          const { roots, findings } = readJson(text);
          const faults = findings.filter(({ code }) => code === 'json/syntax');
          expect(faults.length === 0 && roots.length === 1).toBe(isJson(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a comma too many', '{"a": [1, 2,], "b": 3,}', { a: [1, 2], b: 3 }],
    ['a comma too few', '{"a": 1 "b": [2 3]}', { a: 1, b: [2, 3] }],
    ['a line end within a string', '{"a": "one\ntwo", "b": 3}', { a: 'one\ntwo', b: 3 }],
    ['an escape that is none', String.raw`{"a": "one\qtwo", "b": 3}`, { a: 'oneqtwo', b: 3 }],
    ['a colon too few', '{"a" 1}', { a: 1 }],
    ['a word that is none', '{"a": nil, "b": 3}', { b: 3 }],
    ['a number that none holds', '[1e999, 2]', [2]],
    ['an end too few', '{"a": {"b": [1', { a: { b: [1] } }],
    ['an end too many', '{"a": 1}}', { a: 1 }],
    ['an end of the other kind', '{"a": [1, {"b": 2], "c": 3}', { a: [1, { b: 2 }], c: 3 }],
    ['a value without a key', '{1, "b": 2}', { b: 2 }],
    ['a string that never ends', '{"a": "one', { a: 'one' }],
  ])('reports %s and reads the rest', (_, text, value) => {
    expect(codes(text)).toContain('json/syntax');
    expect(plain(text)[0]).toEqual(value);
  });

  it('says where the fault is', () => {
    expect(readJson('{"a": 1,\n "b" 2}').findings[0]?.span).toEqual({ start: 14, end: 15 });
  });

  it('gives up on what is no JSON at all', () => {
    const { findings } = readJson('all work and no play\n'.repeat(1000));
    expect(findings).toHaveLength(10);
    expect(findings.at(-1)?.message).toContain('Nothing behind it was read.');
  });

  it('reads values that follow one another, as NDJSON has them', () => {
    expect(plain('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(codes('{"a":1}\n{"a":2}\n')).toEqual([]);
  });

  it('takes the last of two members with one key, and says so', () => {
    expect(codes('{"a":1,"a":2}')).toEqual(['json/duplicate-key']);
    expect(plain('{"a":1,"a":2}')).toEqual([{ a: 2 }]);
  });

  it('leaves out the key that means a prototype', () => {
    const [value] = plain('{"__proto__": {"polluted": true}, "a": 1}');
    expect(codes('{"__proto__": {"polluted": true}}')).toEqual(['json/unsafe-key']);
    expect(Object.keys(value as object)).toEqual(['a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('leaves out what lies too deep, and reads on behind it', () => {
    expect(codes('[[[["]"]]], 5]', 2)).toEqual(['json/too-deep']);
    expect(plain('[[[["]"]]], 5]')).toEqual([[[[[']']]], 5]]);
    expect(readJson('[[[["]"]], 4], 5]', 2).roots.map(plainJson)).toEqual([[[4], 5]]);
  });

  it('takes a text that is nested without end', () => {
    const text = '['.repeat(200_000);
    expect(codes(text)).toContain('json/too-deep');
    expect(codes('{"a":'.repeat(200_000), 1e9)).toContain('json/too-deep');
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function everyNode(nodes: readonly JsonNode[]): readonly JsonNode[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'scalar') return [node];
    const inner =
      node.kind === 'array' ? node.items : [...node.members.values()].map((m) => m.value);
    return [node, ...everyNode(inner)];
  });
}
