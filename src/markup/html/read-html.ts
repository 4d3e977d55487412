import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type BodyBuilder, noAttribute, type ReadAttribute } from '../body-builder.js';
import { htmlAttributes } from './html-elements.js';
import { voidElements } from './void-elements.js';

/**
 * Gives the tags and text of `html` to `builder`, in time linear in the text: htmlparser2's tokenizer finds them; its
 * parser, whose stack makes deep nesting quadratic, is not needed.
 */
export function readHtml(html: string, builder: BodyBuilder): void {
  const attributes = attributeReader(html);
  let name = '';
  let start = 0;
  /** How deep in SVG or MathML: there `/>` ends an element, and `title` and `style` hold markup. */
  let foreign = 0;

  const openTag = (end: number, isSelfClosing: boolean): void => {
    // HTML Standard, 13.2.6.5: most elements of HTML end a drawing or formula that was left open.
    if (foreign > 0 && breakoutElements.has(name)) {
      for (const root of foreignElements) builder.close(root);
      foreign = 0;
    }
    const isForeignRoot = foreignElements.has(name);
    builder.open({ name, start, end: end + 1 }, attributes.take());
    if (isForeignRoot) foreign++;
    if (voidElements.has(name) || (isSelfClosing && foreign > 0)) {
      builder.close(name);
      if (isForeignRoot) foreign--;
    }
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(from, to) {
        builder.text(html.slice(from, to));
      },
      ontextentity(codePoint) {
        builder.text(String.fromCodePoint(codePoint));
      },
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        start = from - 1;
      },
      onopentagend(end) {
        openTag(end, false);
      },
      onselfclosingtag(end) {
        openTag(end, true);
      },
      onclosetag(from, to) {
        const ended = html.slice(from, to).toLowerCase();
        if (foreign > 0 && foreignElements.has(ended)) foreign--;
        // HTML Standard, 13.2.6.4.7: `</br>` breaks a line as `<br>` does.
        if (ended === 'br') builder.open({ name: 'br', start: from - 2, end: to + 1 }, noAttribute);
        builder.close(ended);
      },
      isInForeignContext: () => foreign > 0,
      oncdata(from, to, endOffset) {
        if (foreign > 0) builder.text(html.slice(from, to - endOffset));
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
      // Last, since V8 is slow to add to an object that begins as a copy.
      ...attributes.callbacks,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Collects the attributes of one tag after another: of those that mean something, the first of each name. */
function attributeReader(html: string): AttributeReader {
  let values: Map<string, string> | undefined;
  let name = '';
  let value: string | undefined;
  return {
    take() {
      const taken = values;
      values = undefined;
      return taken === undefined ? noAttribute : (key) => taken.get(key);
    },
    callbacks: {
      onattribname(from, to) {
        name = html.slice(from, to).toLowerCase();
        value = htmlAttributes.has(name) && values?.has(name) !== true ? '' : undefined;
      },
      onattribdata(from, to) {
        if (value !== undefined) value += html.slice(from, to);
      },
      onattribentity(codePoint) {
        if (value !== undefined) value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (value !== undefined) (values ??= new Map()).set(name, value);
      },
    },
  };
}

interface AttributeReader {
  /** What is collected, which begins anew. */
  take(): ReadAttribute;
  readonly callbacks: Pick<
    TokenizerCallbacks,
    'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend'
  >;
}

const nothing = (): void => undefined;

const foreignElements: ReadonlySet<string> = new Set(['svg', 'math']);

/** HTML Standard, 13.2.6.5, the start tags that foreign content ends at. */
const breakoutElements: ReadonlySet<string> = new Set([
  ...[
    'b',
    'big',
    'blockquote',
    'body',
    'br',
    'center',
    'code',
    'dd',
    'div',
    'dl',
    'dt',
    'em',
    'embed',
  ],
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'head',
    'hr',
    'i',
    'img',
    'li',
    'listing',
    'menu',
    'meta',
  ],
  ...['nobr', 'ol', 'p', 'pre', 'ruby', 's', 'small', 'span', 'strong', 'strike', 'sub', 'sup'],
  ...['table', 'tt', 'u', 'ul', 'var'],
]);
