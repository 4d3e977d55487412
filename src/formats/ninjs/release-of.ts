import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import { type JsonNode, type JsonObject, textOfJson } from '../../source/json/json-node.js';
import { type Generation, isRelease, newest, type Release, releases } from './release.js';
import { item, objectOf } from './schema/object-of.js';

/** The release that an item is of. */
export interface ReleaseReading {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

/** The release that the item names, else the option's, else the newest one of the generation whose names it uses. */
export function releaseOf(node: JsonObject, option: string | undefined): ReleaseReading {
  const told = versionOf(node);
  const text = textOfJson(told);
  const named = [text, option].find((one) => one !== undefined && isRelease(one));
  if (named !== undefined && isRelease(named)) return { release: named, findings: [] };
  const claimed = text ?? option;
  const release = nearest(claimed) ?? newest[generationByNames(node)];
  if (claimed === undefined) return { release, findings: [] };
  const message = `wirecopy knows no release ${JSON.stringify(claimed)} of ninjs; ${release} was taken.`;
  const fix = `Name one of ${releases.join(', ')}.`;
  const span = told && { start: told.start, end: told.end };
  const place = { ...(span && { span }), fix };
  return { release, findings: [finding(ninjsCodes, 'ninjs/unknown-release', message, place)] };
}

function versionOf({ members }: JsonObject): JsonNode | undefined {
  const standard = (members.get('standard') ?? members.get('$standard'))?.value;
  return standard?.kind === 'object' ? standard.members.get('version')?.value : undefined;
}

/** The newest release that is known of the generation of one that is not: of `3.4` it is `3.1`. */
function nearest(text = ''): Release | undefined {
  return releases.filter((release) => text.startsWith(release.slice(0, 2))).at(-1);
}

/** The generation that has most of the item's names; of two with as many, the later. */
function generationByNames({ members }: JsonObject): Generation {
  const counts = ([3, 2, 1] as const).map((generation) => {
    const { shapeOf } = objectOf(item, newest[generation]);
    const known = [...members.keys()].filter((key) => shapeOf(key) !== undefined).length;
    return { generation, known };
  });
  return counts.reduce((best, next) => (next.known > best.known ? next : best)).generation;
}
