import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/**
 * The character, or two, that HTML gives a name: `nbsp`, `eacute`, `hellip`. Undefined for a name that it does not know.
 */
export function namedCharacter(name: string): string | undefined {
  let character = '';
  let isWhole = true;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...silent,
      ontextentity: (codePoint) => void (character += String.fromCodePoint(codePoint)),
      // What is left over is no part of a name.
      ontext: () => void (isWhole = false),
    },
  );
  tokenizer.write(`&${name};`);
  tokenizer.end();
  return isWhole && character !== '' ? character : undefined;
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
