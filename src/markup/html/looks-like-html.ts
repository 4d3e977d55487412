/** Whether a text that need not be HTML has its tags or character references, as titles of web systems do. */
export function looksLikeHtml(text: string): boolean {
  return (text.includes('&') || text.includes('<')) && tagOrReference.test(text);
}

/** Of tags, those that stand in a line or around lines of text: a headline may well hold a `<` and a `>`. */
const tagOrReference =
  /<\/?(?:[abipqsu]|br|cite|code|del|div|em|font|h[1-6]|hr|img|ins|li|mark|ol|pre|small|span|strong|sub|sup|table|t[dhr]|tt|ul|wbr|blockquote)(?:[\s/][^<>]{0,1000})?>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
