/** Documents of NewsML 1, all invented. */

/** The parts of a document that a test is about. */
export interface DocumentParts {
  readonly envelope?: string;
  readonly lang?: string;
  readonly identification?: string;
  readonly management?: string;
  /** In the outermost component. */
  readonly component?: string;
}

/** A document with one item that holds the parts. */
export function newsmlDocument({
  envelope = '<DateAndTime>20230926T135500Z</DateAndTime>',
  lang = 'en',
  identification = '',
  management = '<FirstCreated>20230926T120000Z</FirstCreated><ThisRevisionCreated>20230926T135000Z</ThisRevisionCreated><Status FormalName="Usable"/>',
  component = `${lines()}${text('<p>A new library opened.</p>')}`,
}: DocumentParts = {}): string {
  return `<?xml version="1.0"?>
<NewsML Version="1.2"><Catalog Href="http://news.example/catalog.xml"/><NewsEnvelope>${envelope}</NewsEnvelope>
<NewsItem xml:lang="${lang}"><Identification><NewsIdentifier><ProviderId>news.example</ProviderId><DateId>20230926</DateId><NewsItemId>lib-1</NewsItemId><RevisionId PreviousRevision="1" Update="N">2</RevisionId><PublicIdentifier>urn:newsml:news.example:20230926:lib-1:2N</PublicIdentifier></NewsIdentifier>${identification}</Identification>
<NewsManagement><NewsItemType FormalName="News"/>${management}</NewsManagement>
<NewsComponent>${component}</NewsComponent></NewsItem></NewsML>`;
}

/** Lines with a headline in front. */
export function lines(more = ''): string {
  return `<NewsLines><HeadLine>Library opens</HeadLine>${more}</NewsLines>`;
}

/** A text as NITF's body holds it. */
export function text(content: string, format = 'NITF'): string {
  const data =
    format === 'NITF'
      ? `<nitf><body><body.content>${content}</body.content></body></nitf>`
      : content;
  return `<ContentItem><MediaType FormalName="Text"/><Format FormalName="${format}"/><DataContent>${data}</DataContent></ContentItem>`;
}

/** A component with a role. */
export function component(role: string, content: string): string {
  return `<NewsComponent><Role FormalName="${role}"/>${content}</NewsComponent>`;
}
