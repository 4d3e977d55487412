import { element, type XmlTemplate } from '../../../markup/xml/write-xml.js';
import type { Article } from '../../../model/index.js';
import { fieldElements, filled, formal, textElements } from './values.js';

/** The lines that readers see, and those for editors. */
export function composeLines(article: Article): readonly XmlTemplate[] {
  const { bylines, dateline, rights, keywords, editorialNote, kicker, corrections } = article;
  return filled('NewsLines', [
    // The DTD has no line under a headline that is not there.
    element('HeadLine', {}, [article.headline]),
    ...textElements('SubHeadLine', article.subheadline),
    ...article.alternativeHeadlines.flatMap((text) => textElements('HeadLine', text)),
    ...bylines.flatMap(({ text, people, organization }) =>
      textElements('ByLine', text ?? (people.length === 0 ? organization?.name : undefined)),
    ),
    ...textElements('DateLine', dateline?.text),
    ...textElements('CopyrightLine', rights?.notice),
    ...fieldElements(article, 'NewsLines'),
    ...keywords.flatMap((keyword) => textElements('KeywordLine', keyword)),
    ...newsLine('EditorialNote', editorialNote),
    ...newsLine('Kicker', kicker),
    ...corrections.flatMap(({ text }) => newsLine('Correction', text)),
  ]);
}

function newsLine(type: string, text: string | undefined): readonly XmlTemplate[] {
  const lines = (text ?? '').split('\n').flatMap((line) => textElements('NewsLineText', line));
  return lines.length === 0
    ? []
    : [element('NewsLine', {}, [formal('NewsLineType', type), ...lines])];
}
