import { attributeOf, textOf } from '../../../markup/xml/xml-path.js';
import type { Article, Rights } from '../../../model/index.js';
import { type DocumentContext, partsNamed } from './document-context.js';
import { blockText } from './read-notes.js';

/** Who owns the document and what may be done with it: of the head first, else of what readers see. */
export function readRights(context: DocumentContext): Pick<Article, 'rights'> {
  const { bodyHead, reading } = context;
  const [copyright] = partsNamed('doc.copyright', context.docdata, context.head);
  const [grant] = partsNamed('doc.rights', context.docdata, context.head);
  const [printed] = partsNamed('rights', bodyHead);
  const year = copyright && attributeOf(copyright, 'year');
  const owners = partsNamed('rights.owner', printed);
  const limits = partsNamed('rights.limitations', printed);
  const holder = [
    copyright && attributeOf(copyright, 'holder'),
    grant && attributeOf(grant, 'owner'),
    ...owners.map(textOf),
  ].find((name) => name !== undefined && name !== '');
  const usageTerms = [grant && attributeOf(grant, 'limitations'), ...limits.map(textOf)].find(
    (text) => text !== undefined && text !== '',
  );
  const notices = partsNamed('note', bodyHead).filter(
    (note) => attributeOf(note, 'noteclass') === 'cpyrt',
  );
  const notice = notices.map(blockText).find((text) => text !== '');
  if (copyright !== undefined) reading.take(copyright, 'rights', ['holder', 'year']);
  if (grant !== undefined) reading.take(grant, 'rights', ['owner', 'limitations']);
  for (const element of [...owners, ...limits, ...notices]) reading.takeAll(element, 'rights');
  const rights: Rights = {
    ...(holder !== undefined && { holder: { name: holder, sameAs: [] } }),
    ...(notice !== undefined && { notice }),
    ...(usageTerms !== undefined && { usageTerms }),
    ...(year !== undefined && /^[1-9]\d{3}$/.test(year) && { year: Number(year) }),
  };
  return Object.keys(rights).length > 0 ? { rights } : {};
}
