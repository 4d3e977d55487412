import {
  element,
  mixedElement,
  type XmlContent,
  type XmlTemplate,
} from '../../../markup/xml/write-xml.js';
import type { Article, Credit } from '../../../model/index.js';
import { composeByline } from './compose-byline.js';
import { composeDateline } from './compose-dateline.js';

/** What readers see above the text. */
export function composeBodyHead(article: Article): XmlTemplate {
  const { rights, bylines, provider, dateline, abstract } = article;
  return element('body.head', {}, [
    composeHeadlines(article),
    rights?.notice === undefined
      ? undefined
      : element('note', { noteclass: 'cpyrt' }, [
          element('body.content', {}, paragraphs(rights.notice)),
        ]),
    ...bylines.flatMap(composeByline),
    provider === undefined
      ? undefined
      : mixedElement('distributor', {}, [
          mixedElement('org', { value: provider.uri }, [
            provider.name,
            ...provider.sameAs.map((value) => element('alt-code', { idsrc: 'uri', value })),
          ]),
        ]),
    dateline === undefined ? undefined : composeDateline(dateline),
    abstract === undefined ? undefined : element('abstract', {}, paragraphs(abstract)),
  ]);
}

/** The schema has no lines under a headline that is not there. */
function composeHeadlines(article: Article): XmlTemplate | undefined {
  const { headline, subheadline, kicker, alternativeHeadlines } = article;
  const lines = [
    ...line(subheadline),
    ...line(kicker, 'kicker'),
    ...alternativeHeadlines.flatMap((text) => line(text, 'alternative')),
  ];
  if (headline === '' && lines.length === 0) return undefined;
  return element('hedline', {}, [mixedElement('hl1', {}, [headline]), ...lines]);
}

function line(text: string | undefined, kind?: string): readonly XmlTemplate[] {
  return text === undefined ? [] : [mixedElement('hl2', { class: kind }, [text])];
}

function paragraphs(text: string): readonly XmlTemplate[] {
  return text.split('\n').map((one) => mixedElement('p', {}, [one]));
}

/** The sign-off: each credit as printed, on a line of its own. */
export function composeBodyEnd({ credits }: Article): XmlTemplate | undefined {
  const texts = credits.flatMap(({ text }: Credit) => text ?? []);
  if (texts.length === 0) return undefined;
  const lines = texts.flatMap((text, index): readonly XmlContent[] =>
    index === 0 ? [text] : [element('br'), text],
  );
  return element('body.end', {}, [mixedElement('tagline', {}, lines)]);
}
