import type { Source } from '../../source/decode.js';

/** Looked at from the start. */
const head = 20_000;

/** Keys that news items have and other JSON seldom does. */
const telling =
  /^(?:versioncreated|firstcreated|pubstatus|representationtype|copyrightholder|copyrightnotice|usageterms|ednote|slugline|byline|located|embargoed(?:until)?|infosources?|altids|headlines?|bodies|descriptions|associations|renditions|organisations?|trustindicators?|rightsinfo|eventdetails|plannedcoverage|(?:body|description|headline)_\w+)$/i;

/** How likely the input is ninjs: JSON with the keys of a news item, and not of another format that is written in JSON. */
export function detect({ text }: Source): number {
  const start = text.slice(0, head);
  if (!/^[\s\ufeff]*[{[]/.test(start)) return 0;
  // JSON Feed names its version by a URL, JSON-LD its vocabulary.
  if (/"version"\s{0,9}:\s{0,9}"https?:\/\/jsonfeed\.org\//.test(start)) return 0;
  if (/"@(?:context|graph)"\s{0,9}:/.test(start)) return 0;
  if (/"\$?standard"\s{0,9}:\s{0,9}\{[^{}]{0,400}ninjs/i.test(start)) return 0.99;
  const keys = [...start.matchAll(/"([\w$]{1,40})"\s{0,9}:/g)].map(([, key = '']) => key);
  const told = new Set(keys.filter((key) => telling.test(key))).size;
  if (told === 0) return keys.includes('uri') ? 0.3 : 0;
  return Math.min(0.4 + told * 0.15, 0.98);
}
