import { attributeOf, childElements } from '../../../markup/xml/xml-path.js';
import type { Article, Related } from '../../../model/index.js';
import type { Json } from '../../../source/json/json-node.js';
import { repeatedMetas } from '../dialects.js';
import { type DocumentContext, partsNamed } from './document-context.js';

/** What names other documents, and what no rule takes. */
export interface Extra extends Pick<Article, 'identifiers' | 'related'> {
  readonly extra: Readonly<Record<string, Json>>;
}

/**
 * Further identifiers, the document that this one replaces, and what is left: a `meta` under its own name, the rest under that of
 * its element.
 */
export function readExtra(context: DocumentContext, { id, slugline }: Article): Extra {
  const { head, docdata, bodyHead, bodyEnd, reading } = context;
  const identifiers = identifiersOf(context, id);
  const related = relatedOf(context);
  const metas = new Map<string, string[]>();
  for (const meta of partsNamed('meta', head)) {
    const name = attributeOf(meta, 'name') ?? attributeOf(meta, 'http-equiv');
    const content = attributeOf(meta, 'content');
    const isRead = 'meta' in reading.leftovers([meta]);
    reading.takeAll(meta);
    if (name === undefined || content === undefined || !isRead) continue;
    if (repeatedMetas.includes(name) && content === slugline) continue;
    const before = metas.get(name);
    if (before === undefined) metas.set(name, [content]);
    else before.push(content);
  }
  if (docdata !== undefined) reading.take(docdata);
  for (const name of ['pubdata', 'revision-history']) {
    for (const element of partsNamed(name, head)) reading.take(element);
  }
  const rest = [head, bodyHead, bodyEnd].flatMap((part) =>
    part === undefined ? [] : childElements(part),
  );
  const unwrapped = [...metas].map(([name, list]): readonly [string, Json] => [
    name,
    list.length === 1 ? (list[0] ?? '') : list,
  ]);
  return {
    identifiers,
    related,
    extra: { ...reading.leftovers(rest), ...Object.fromEntries(unwrapped) },
  };
}

function identifiersOf(
  { docdata, head, reading }: DocumentContext,
  id: string | undefined,
): Article['identifiers'] {
  return partsNamed('doc-id', docdata, head).flatMap((element) => {
    const value = attributeOf(element, 'id-string');
    reading.take(element, undefined, ['id-string', 'regsrc']);
    if (value === undefined || value === id) return [];
    const role = attributeOf(element, 'regsrc');
    return [{ value, ...(role !== undefined && { role }) }];
  });
}

/** The document that this one replaces. */
function relatedOf({ docdata, reading }: DocumentContext): readonly Related[] {
  const id = docdata && attributeOf(docdata, 'management-doc-idref');
  if (docdata === undefined || id === undefined) return [];
  reading.take(docdata, 'related[0]', ['management-doc-idref']);
  return [{ id, rel: 'previousVersion' }];
}
