import { ninjsCodes } from '../../diagnostics/codes/ninjs.js';
import { finding, type Finding } from '../../diagnostics/finding.js';
import type { JsonNode, JsonObject } from '../../source/json/json-node.js';
import { type Generation, isRelease, newest, type Release, releases } from './release.js';

/** The release that an item is of. */
export interface ReleaseReading {
  readonly release: Release;
  readonly findings: readonly Finding[];
}

/** The release that the item names, else the option's, else the newest one of the generation whose names it uses. */
export function releaseOf(item: JsonObject, option: string | undefined): ReleaseReading {
  const told = versionOf(item);
  const text = told?.kind === 'scalar' ? String(told.value) : undefined;
  if (text !== undefined && isRelease(text)) return { release: text, findings: [] };
  if (option !== undefined && isRelease(option)) return { release: option, findings: [] };
  const named = text ?? option;
  const release = nearest(named) ?? newest[generationByNames(item)];
  if (named === undefined) return { release, findings: [] };
  const message = `ninjs has no release ${JSON.stringify(named)} that wirecopy knows; ${release} was taken.`;
  const span = told && { start: told.start, end: told.end };
  const fix = `Name one of ${releases.join(', ')}.`;
  const found = finding(ninjsCodes, 'ninjs/unknown-release', message, {
    ...(span && { span }),
    fix,
  });
  return { release, findings: [found] };
}

function versionOf(item: JsonObject): JsonNode | undefined {
  const standard = (item.members.get('standard') ?? item.members.get('$standard'))?.value;
  return standard?.kind === 'object' ? standard.members.get('version')?.value : undefined;
}

/** The newest release before one that is not known: of `3.4` it is `3.1`. */
function nearest(text: string | undefined): Release | undefined {
  const generation = text === undefined ? undefined : /^[123](?=\.)/.exec(text)?.[0];
  return releases.filter((release) => release.startsWith(`${generation ?? ' '}.`)).at(-1);
}

/** Names of which none is written in another generation, the likelier first. */
const telling: readonly (readonly [Generation, RegExp])[] = [
  [
    3,
    /^(?:versionCreated|firstCreated|contentCreated|pubStatus|altIds|embargoedUntil|copyrightHolder|copyrightNotice|usageTerms|edNote|infoSources|representationType|rightsInfo|trustIndicators|digitalSourceType|eventDetails|plannedCoverage)$/,
  ],
  [
    1,
    /^(?:(?:body|headline|description)_.+|headline|byline|person|place|subject|organisation|object|event|genre|infosource|\$standard|mimetype)$/,
  ],
  [
    2,
    /^(?:headlines|bodies|descriptions|people|places|subjects|organisations|by|versioncreated|pubstatus|altids)$/,
  ],
];

function generationByNames(item: JsonObject): Generation {
  const keys = [...item.members.keys()];
  return telling.find(([, names]) => keys.some((key) => names.test(key)))?.[0] ?? 3;
}
