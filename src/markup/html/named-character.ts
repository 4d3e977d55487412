import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/**
 * The character, or two, that HTML gives a name: `nbsp`, `eacute`, `hellip`. Undefined for a name that it does not know.
 */
export function namedCharacter(name: string): string | undefined {
  const reference = `&${name};`;
  const read = { character: '', rest: '' };
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...silent,
      ontextentity: (codePoint) => void (read.character += String.fromCodePoint(codePoint)),
      // What is left over is no part of a name.
      ontext: (start, end) => void (read.rest += reference.slice(start, end)),
    },
  );
  tokenizer.write(reference);
  tokenizer.end();
  return read.rest === '' && read.character !== '' ? read.character : undefined;
}

const nothing = (): void => undefined;

const silent: TokenizerCallbacks = {
  isInForeignContext: () => false,
  onattribdata: nothing,
  onattribend: nothing,
  onattribentity: nothing,
  onattribname: nothing,
  oncdata: nothing,
  onclosetag: nothing,
  oncomment: nothing,
  ondeclaration: nothing,
  onend: nothing,
  onopentagend: nothing,
  onopentagname: nothing,
  onprocessinginstruction: nothing,
  onselfclosingtag: nothing,
  ontext: nothing,
  ontextentity: nothing,
};
