import { isWebUrl } from '../../model/href.js';
import type { Organization, Publisher } from '../../model/index.js';
import { policies } from '../policies.js';
import { isHref, oneLine, Said } from './said.js';
import type { Value } from './thing.js';
import type { Things } from './things.js';

/** The organization that a value names: its name alone, or a thing. */
export function organizationOf(value: Value, things: Things): Organization | undefined {
  const name = things.named(value);
  if (name === undefined || isWebUrl(name.text)) return undefined;
  const named = { name: oneLine(name.text) };
  if (value.is === 'literal') return { ...named, sameAs: [] };
  const said = new Said(value, things);
  const uri = said.href('url') ?? said.line('identifier');
  return {
    ...named,
    ...(uri !== undefined && { uri }),
    sameAs: said.hrefs('sameAs'),
  };
}

/** Whose page it is. A logo is an address or an ImageObject. */
export function publisherOf(value: Value, things: Things): Publisher | undefined {
  const name = things.named(value);
  if (name === undefined || isWebUrl(name.text)) return undefined;
  const named = { name: oneLine(name.text) };
  if (value.is === 'literal') return { ...named, sameAs: [] };
  const said = new Said(value, things);
  const url = said.href('url');
  const logo = said.href('logo');
  return {
    ...named,
    ...(url !== undefined && { url }),
    ...(logo !== undefined && { logo }),
    sameAs: said.hrefs('sameAs'),
    ...policyPages(said),
  };
}

function policyPages(said: Said): Partial<Publisher> {
  const pages: Partial<Record<(typeof policies)[number], string>> = {};
  for (const policy of policies) {
    const [page] = said.values(policy).flatMap((value) => said.things.address(value) ?? []);
    if (page !== undefined && isHref(page.text)) pages[policy] = page.text;
  }
  return pages;
}
