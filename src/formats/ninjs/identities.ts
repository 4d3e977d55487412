/**
 * By which of its properties an entry of a list is known again, the surest first: what is left of an entry in `extra` stands beside
 * one of them, and finds its entry by it when the article is written.
 */
export const identities = ['uri', 'literal', 'href', 'value', 'name'] as const;
