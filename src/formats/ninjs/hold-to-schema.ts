import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding, type Span } from '../../diagnostics/finding.js';
import type { Fault, Path } from '../../source/json/fit-shape.js';
import { type JsonNode, plainJson } from '../../source/json/json-node.js';
import type { FoundItem } from './find-items.js';
import type { Release } from './release.js';
import { fitItem } from './schema/fit-item.js';

/** Where an item is not what the schema of its release asks for: a finding each, its path dotted as in the document. */
export function holdToSchema({ node, path }: FoundItem, release: Release): readonly Finding[] {
  return fitItem(plainJson(node), release).faults.map((fault) => {
    const at = dotted(path, fault.path);
    return finding(ninjsCodes, `ninjs/${fault.kind}`, fault.message, {
      ...(at !== '' && { path: at }),
      span: spanOf(node, fault.path),
      fix: fixes[fault.kind],
    });
  });
}

const fixes: Readonly<Record<Fault['kind'], string>> = {
  'unknown-property': 'Leave it out, or read the item without the option `strict`.',
  'missing-property': 'Add it.',
  'conflicting-properties': 'Keep one and leave the other out.',
  'wrong-type': 'Correct the value, or leave it out.',
  'wrong-value': 'Correct the value, or leave it out.',
};

function dotted(start: string, path: Path): string {
  return path.reduce<string>((before, step) => {
    if (typeof step === 'number') return `${before}[${step}]`;
    return before === '' ? step : `${before}.${step}`;
  }, start);
}

/** Of the value at the path; where there is none, of the sign that opens what it is missing from. */
function spanOf(root: JsonNode, path: Path): Span {
  let node = root;
  for (const step of path) {
    const inner =
      node.kind === 'array' && typeof step === 'number'
        ? node.items[step]
        : node.kind === 'object'
          ? node.members.get(String(step))?.value
          : undefined;
    if (inner === undefined) return { start: node.start, end: node.start + 1 };
    node = inner;
  }
  return { start: node.start, end: node.end };
}
