import { newsml1Codes } from '../../../diagnostics/codes/newsml-1.js';
import { finding, type Finding } from '../../../diagnostics/finding.js';
import type { BodyOptions, BuiltBody } from '../../../markup/body-builder.js';
import { fromHtml } from '../../../markup/html/from-html.js';
import { htmlVocabulary } from '../../../markup/html/html-elements.js';
import { nitfVocabulary } from '../../../markup/nitf/nitf-elements.js';
import { type NitfParts, nitfParts } from '../../../markup/nitf/nitf-parts.js';
import { bodyOf } from '../../../markup/xml/body-of.js';
import { readXml } from '../../../markup/xml/read-xml.js';
import type { XmlElement } from '../../../markup/xml/xml-element.js';
import { attributeOf, childElements, rawTextOf } from '../../../markup/xml/xml-path.js';
import type { Block } from '../../../model/body-tree.js';
import { copyParagraphs, plainParagraphs } from '../../../text/story/copy-paragraphs.js';
import { machineFormats, mediaRoles, textRoles, textTypes } from '../dialects.js';
import { type Component, withAncestors } from './components.js';
import { elementsAt, formalName } from './elements.js';

/** The text of an item. */
export interface Content extends TextContent {
  /** The component that it stands in. */
  readonly component?: Component;
  readonly element?: XmlElement;
}

/** A text, read. */
export interface TextContent {
  readonly blocks: readonly Block[];
  /** What NITF has around the text, where it is NITF. */
  readonly nitf?: NitfParts;
  readonly nitfRoot?: XmlElement;
  readonly findings: readonly Finding[];
}

/** The text of the component whose role is likeliest the story's, in the form that keeps most of it; of others it is said that they are there. */
export function readContent(components: readonly Component[], options: BodyOptions): Content {
  const candidates = textRoles.body.flatMap((role) =>
    components
      .filter((component) => component.role === role && !isOfMedia(component))
      .flatMap((component) =>
        component.contents.filter(isText).map((element) => ({ component, element })),
      ),
  );
  const [first] = candidates;
  if (first === undefined) return { blocks: [], findings: [] };
  const forms = candidates.filter(({ component }) => component === first.component);
  const [{ component, element } = first] = best.flatMap((kind) =>
    forms.filter((form) => kindOf(form.element) === kind),
  );
  const text = readText(element, options);
  const others = candidates.filter((one) => one.element !== element);
  return {
    ...text,
    component,
    element,
    findings: [...others.map((one) => otherContent(one.element)), ...text.findings],
  };
}

/** Whether a component stands in one of media: its text is their caption. */
function isOfMedia(component: Component): boolean {
  return withAncestors(component).some(({ role }) => mediaRoles.includes(role));
}

type Kind = 'nitf' | 'html' | 'plain';

/** What keeps more of a text goes first. */
const best: readonly Kind[] = ['nitf', 'html', 'plain'];

/** Whether a content item holds text for readers. */
export function isText(content: XmlElement): boolean {
  const [data] = elementsAt([content], 'DataContent');
  if (data === undefined) return false;
  const type = formalName(elementsAt([content], 'MediaType')[0])?.toLowerCase() ?? '';
  const isMachines = ['Format', 'MimeType'].some((name) =>
    machineFormats.includes(formalName(elementsAt([content], name)[0])?.toLowerCase() ?? ''),
  );
  return textTypes.includes(type) && !isMachines;
}

function kindOf(content: XmlElement): Kind {
  const [data] = elementsAt([content], 'DataContent');
  const root = data && childElements(data)[0]?.name.toLowerCase();
  const format = formalName(elementsAt([content], 'Format')[0]) ?? '';
  if (root === 'nitf' || (root !== 'html' && /nitf/i.test(format))) return 'nitf';
  return root !== undefined || /<\/?[a-z]/i.test(data === undefined ? '' : rawTextOf(data))
    ? 'html'
    : 'plain';
}

/** The text of a content item, whatever markup it is in. */
export function readText(content: XmlElement, options: BodyOptions): TextContent {
  const [data] = elementsAt([content], 'DataContent');
  if (data === undefined) return { blocks: [], findings: [] };
  const isMarkup = childElements(data).length > 0;
  if (!isMarkup) return readCharacters(rawTextOf(data), kindOf(content), options);
  return kindOf(content) === 'nitf'
    ? readNitf(data, options)
    : built(bodyOf(htmlRoot(data).children, htmlVocabulary, options));
}

/** Text, or markup that is written as text. */
function readCharacters(text: string, kind: Kind, options: BodyOptions): TextContent {
  if (kind === 'nitf' && /^\s*<(?:\?xml|!DOCTYPE|nitf)/.test(text)) {
    const { roots } = readXml(text.trim());
    const [root] = roots;
    // Its places are those of another text; only what is read of it counts.
    if (root !== undefined)
      return { ...readNitf({ ...root, children: roots }, options), findings: [] };
  }
  if (/<\/?[a-z]/i.test(text)) return { ...built(fromHtml(text, options)), findings: [] };
  return { blocks: copyParagraphs(text) ?? plainParagraphs(text), findings: [] };
}

/** A whole document of NITF, or what its body would hold: AFP. */
function readNitf(data: XmlElement, options: BodyOptions): TextContent {
  const root = childElements(data).find(({ name }) => name === 'nitf');
  if (root === undefined) return built(bodyOf(data.children, nitfVocabulary, options));
  const nitf = nitfParts(root);
  return { ...built(bodyOf(nitf.content, nitfVocabulary, options)), nitf, nitfRoot: root };
}

function htmlRoot(data: XmlElement): XmlElement {
  const html = childElements(data).find(({ name }) => name.toLowerCase() === 'html') ?? data;
  return childElements(html).find(({ name }) => name.toLowerCase() === 'body') ?? html;
}

function built({ body, findings }: BuiltBody): TextContent {
  return { blocks: body, findings };
}

function otherContent(content: XmlElement): Finding {
  const format = formalName(elementsAt([content], 'Format')[0]) ?? 'of no format';
  const name = attributeOf(content, 'Duid');
  const message = `The item has a further text (${name ?? format}), which was not read.`;
  const span = { start: content.start, end: content.tagEnd };
  return finding(newsml1Codes, 'newsml-1/other-content', message, { path: 'body', span });
}
