import type { DiagnosticCode } from '../../diagnostics/codes/index.js';
import { checkArguments, rulesFor, type CheckOptions } from './check-json-ld.js';
import { rootSpots } from './lint-input.js';
import { lintPage, type LintPage } from './lint-page.js';
import { removed, type LintRule } from './lint-rule.js';
import { readPageHtml } from './page-html.js';
import { pathText, type Path } from './path.js';

/** One value that was put right. */
export interface JsonLdChange {
  /** The rule that it broke. */
  readonly code: DiagnosticCode;
  readonly path: string;
  readonly before: unknown;
  /** Absent where the value was taken out. */
  readonly after?: unknown;
}

/** JSON-LD with all put right that a program can. */
export interface FixedJsonLd {
  readonly jsonLd: unknown;
  readonly changes: readonly JsonLdChange[];
}

/** Putting one thing right may bring another to light: a tag that is gone leaves two blanks. It ends in a few rounds. */
const mostRounds = 5;

/**
 * The JSON-LD with everything put right that a program can put right without guessing: dates written in another form, entities,
 * empty values, honorifics in names, runnable links. What needs a person stays, and {@link checkJsonLd} still reports it. The object
 * that is given is left as it was.
 *
 * @param jsonLd - An object, a list, or JSON text.
 * @throws TypeError for what is no JSON, or a wrong option.
 * @example
 * ```ts
 * const entities = { '@type': 'NewsArticle', headline: 'Chess &amp; books' };
 * fixJsonLd(entities).jsonLd; // { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Chess & books' }
 * ```
 */
export function fixJsonLd(jsonLd: unknown, options: CheckOptions = {}): FixedJsonLd {
  checkArguments('fixJsonLd', jsonLd, options);
  const { profile = 'editorial', html, now } = options;
  const root: Owner = { jsonLd: copyOf(jsonLd) };
  const pageHtml = html === undefined ? undefined : readPageHtml(html);
  const changes: JsonLdChange[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const page = lintPage(
      rootSpots([root['jsonLd']]),
      now === undefined ? undefined : Date.parse(now),
      pageHtml,
    );
    const made = rulesFor(profile).flatMap((rule) => mendAll(rule, page, root));
    if (made.length === 0) break;
    changes.push(...made);
    root['jsonLd'] = withoutRemoved(root['jsonLd']);
  }
  return { jsonLd: root['jsonLd'], changes };
}

/** A list or an object that may be changed: the copy's. */
type Owner = Record<string | number, unknown>;

function mendAll(rule: LintRule, page: LintPage, root: Owner): readonly JsonLdChange[] {
  if (rule.mend === undefined) return [];
  const changes: JsonLdChange[] = [];
  for (const { path } of rule.check(page)) {
    const place = placeOf(root, path);
    if (place === undefined) continue;
    const { owner, key } = place;
    const before = owner[key];
    const after = before === removed ? undefined : rule.mend(before, owner);
    if (after === undefined || after === before) continue;
    owner[key] = after;
    const isRemoved = after === removed;
    changes.push({ code: rule.code, path: pathText(path), before, ...(!isRemoved && { after }) });
  }
  return changes;
}

/** The object or list that holds the value of a path, and the key that it stands under. */
function placeOf(
  root: Owner,
  path: Path,
): { readonly owner: Owner; readonly key: string | number } | undefined {
  let owner = root;
  let key: string | number = 'jsonLd';
  for (const step of path) {
    const inner = owner[key];
    if (typeof inner !== 'object' || inner === null) return undefined;
    owner = inner as Owner;
    key = step;
  }
  return { owner, key };
}

/** The value without what was taken out; a context that was put in stands first. */
function withoutRemoved(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== removed).map(withoutRemoved);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .filter(([, part]) => part !== removed)
    .map(([key, part]: [string, unknown]): [string, unknown] => [key, withoutRemoved(part)]);
  const context = kept.filter(([key]) => key === '@context');
  return Object.fromEntries([...context, ...kept.filter(([key]) => key !== '@context')]);
}

function copyOf(jsonLd: unknown): unknown {
  try {
    return JSON.parse(typeof jsonLd === 'string' ? jsonLd : JSON.stringify(jsonLd)) as unknown;
  } catch {
    throw new TypeError('fixJsonLd: expected JSON-LD as an object, a list or JSON text');
  }
}
