import { Tokenizer } from 'htmlparser2';
import { voidElements } from './void-elements.js';

/** A start tag, and where it stands. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly start: number;
  /** Just behind the tag. */
  readonly end: number;
}

/** Who is told of the tags and text of a page, in the order written. */
export interface HtmlListener {
  /** Whether the element has no end tag shows at once: `close` follows. */
  open(tag: HtmlTag, attributes: ReadonlyMap<string, string>): void;
  /** Characters, references replaced; of a script those that stand there. */
  text(value: string, start: number): void;
  /** @param start - Of the end tag. */
  close(name: string, start: number): void;
}

/** More attributes than this has no element of a page. */
const usualAttributes = 256;

/**
 * Tells `listener` of the tags and text of `html` as they stand, missing and crossing ones too, in time linear in the text.
 *
 * @param most - Attributes of one element; those behind are left out.
 */
export function scanHtml(html: string, listener: HtmlListener, most = usualAttributes): void {
  let name = '';
  let start = 0;
  let attributes = new Map<string, string>();
  let key = '';
  let value = '';
  const open = (end: number): void => {
    listener.open({ name, start, end: end + 1 }, attributes);
    if (voidElements.has(name)) listener.close(name, end + 1);
    attributes = new Map();
  };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext(from, to) {
        listener.text(html.slice(from, to), from);
      },
      ontextentity(codePoint, to) {
        listener.text(String.fromCodePoint(codePoint), to);
      },
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        start = from - 1;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag(from, to) {
        listener.close(html.slice(from, to).toLowerCase(), from - 2);
      },
      onattribname(from, to) {
        key = html.slice(from, to).toLowerCase();
        value = '';
      },
      onattribdata(from, to) {
        value += html.slice(from, to);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attributes.size < most && !attributes.has(key)) attributes.set(key, value);
      },
      isInForeignContext: () => false,
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

const nothing = (): void => undefined;
