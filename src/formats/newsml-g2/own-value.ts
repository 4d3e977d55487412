/**
 * NewsML-G2 wants codes where the model has words: a job title, the role of an identifier, the name of a rendition. Such words are
 * written as URIs of a kind of their own, and read back as the words that they are.
 */
const prefix = 'urn:x-wirecopy-word:';

/** The URI that stands for words. */
export function ownValue(words: string): string {
  return prefix + encodeURIComponent(words.replace(loneSurrogate, '\ufffd'));
}

/** The words that a URI stands for; undefined for any other URI. */
export function wordsOf(uri: string | undefined): string | undefined {
  if (uri?.startsWith(prefix) !== true) return undefined;
  try {
    return decodeURIComponent(uri.slice(prefix.length));
  } catch {
    return undefined;
  }
}

const loneSurrogate = /\p{Surrogate}/gu;
