import { bodyBuilder, type BodyOptions, type BuiltBody, type Vocabulary } from '../body-builder.js';
import { htmlVocabulary } from './html-elements.js';
import { readHtml } from './read-html.js';

/**
 * The body that a page's or feed's HTML holds, in time linear in the text; never throws, whatever the text. Markup is
 * mended as a browser does it: tags may be missing or cross, elements stand inside ones that cannot hold them.
 *
 * - Text outside a paragraph, as in a `div`, is one; two `<br>` in a row end one; paragraphs without visible text are none.
 * - White space collapses as in HTML, and references are decoded. `sup`, `code`, `abbr`, unknown elements and the like are
 *   transparent; `q` stands between quotation marks.
 * - Of links and media with an address that a browser could run, the text is kept. A link around a picture is lost.
 * - Pictures within a sentence follow its paragraph; one that stands for an emoji is that. `iframe`, `embed`, `object`, and a
 *   `figure` that holds nothing but a link, are embeds.
 * - A table's cell holds lines: blocks in it are parted by line breaks, figures in it follow the table, a table in it is
 *   lines of text. A table of one cell that holds more than a paragraph is there for layout, and is its content.
 * - Scripts, styles, form controls, drawings, pictures of one pixel and what is hidden (`hidden`, `display: none`) are left out.
 *
 * `fromHtml(toHtml(body)).body` is `body` where that is normal: as `fromHtml` gives it, and without mentions, graphics, and
 * addresses or texts with white space around.
 *
 * @param vocabulary - What the elements are, where that is not what they are in any text.
 * @example
 * fromHtml('<p><b>New</b> library</p>').body
 * //=> [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: 'New' }] }, { type: 'text', value: ' library' }] }]
 */
export function fromHtml(
  html: string,
  options: BodyOptions = {},
  vocabulary: Vocabulary = htmlVocabulary,
): BuiltBody {
  const builder = bodyBuilder(vocabulary, options);
  readHtml(html, builder);
  return builder.finish();
}
