import type { securityCodes } from '../../../diagnostics/codes/security.js';
import { isObject, type LintPage, type TextSpot } from '../lint-page.js';
import { each, removed, type Problem, type RuleRow } from '../lint-rule.js';
import { shown } from '../shown.js';
import { sources } from '../sources.js';
import { isSchemaOrg } from './type.js';

/** Rules X2 to X7, which belong to every profile. */
export const securityRules: readonly RuleRow<keyof typeof securityCodes>[] = [
  {
    id: 'X6',
    code: 'security/runnable-url',
    why: 'A link of these schemes runs as a part of the page that follows it.',
    fix: 'Give an http or https URL, or none.',
    source: sources.jsonLdScript,
    check: each(
      (page) => page.texts.filter(({ key }) => isUrlKey(key)),
      ({ value }) => {
        const bare = value.slice(0, 200).replace(/[\p{Cc}\s]+/gu, '');
        return runnable.test(bare) ? `${shown(value)} is a link that would be run.` : undefined;
      },
    ),
    mend: () => removed,
  },
  {
    id: 'X7',
    code: 'security/remote-context',
    why: 'Whoever serves a context decides what the keys mean.',
    fix: 'Keep "https://schema.org" alone.',
    source: sources.jsonLd,
    check: remoteContexts,
    mend: () => removed,
  },
  {
    id: 'X7',
    code: 'security/unsafe-key',
    why: 'To JavaScript these keys mean an object’s own workings; merged into another object they change it.',
    fix: 'Leave the key out.',
    source: sources.json,
    check: function* (page): Iterable<Problem> {
      for (const { path, value } of page.nodes) {
        for (const key of Object.keys(value)) {
          if (unsafeKeys.has(key))
            yield { path: [...path, key], message: `The key "${key}" is unsafe to merge.` };
        }
      }
    },
    mend: () => removed,
  },
  {
    id: 'X4',
    code: 'security/script-breaking-text',
    why: 'Unless it is escaped, this ends the script element and whatever follows becomes part of the page.',
    fix: 'Write "<" as "\\u003c" in the page (jsonLdScript does), and ask whether the text should hold it.',
    source: sources.script,
    check: each(
      ({ texts }) => texts,
      ({ value }) => {
        const found = scriptBreaking.exec(value)?.[0];
        return found && `The text holds ${shown(found)}, which can end the script element.`;
      },
    ),
  },
  {
    id: 'X5',
    code: 'security/lone-surrogate',
    why: 'Half a character is no text; some readers reject the whole document for it.',
    fix: 'Take it out, or write the whole character.',
    source: sources.json,
    check: each(
      ({ texts }) => texts,
      ({ value }) =>
        loneSurrogate.test(value)
          ? 'The text holds half of a character (a lone surrogate).'
          : undefined,
    ),
    mend: (value) => String(value).replace(new RegExp(loneSurrogate, 'g'), '\ufffd'),
  },
];

/** Contexts that neither are schema.org's nor stand in the document itself. */
function* remoteContexts(page: LintPage): Iterable<Problem> {
  for (const { path, value } of page.nodes) {
    const context = value['@context'];
    for (const [i, part] of [context].flat().entries()) {
      const address = isObject(part) ? part['@import'] : part;
      if (
        typeof address !== 'string' ||
        isSchemaOrg(address) ||
        !/^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(address)
      )
        continue;
      const at = [...path, '@context', ...(Array.isArray(context) ? [i] : [])];
      yield { path: at, message: `The context ${shown(address)} is fetched from elsewhere.` };
    }
  }
}

/** Whether the values of a property are links, by its name. */
function isUrlKey(key: TextSpot['key']): boolean {
  return urlKeys.test(key);
}

const urlKeys =
  /^(?:@id|sameAs|image|logo|thumbnail|photo|video|audio|mainEntityOfPage|mainEntity|isPartOf|hasPart|license|usageInfo|acquireLicensePage|publishingPrinciples|masthead|ownershipFundingInfo|diversityStaffingReport|author|publisher|creator|item|target|isBasedOn|citation|codeRepository|significantLink|relatedLink|archivedAt|additionalType|.*(?:url|Url|URL|Policy|Page|Link|Urls))$/;
const runnable = /^(?:javascript|vbscript|data|blob|file|filesystem):/i;
const scriptBreaking = /<\/script(?=[\s/>]|$)|<!--|<script(?=[\s/>])/i;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
