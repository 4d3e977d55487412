/**
 * The upper half of IBM code page 850, in which DOS newsroom systems of western Europe sent copy. The Encoding Standard leaves
 * it out. Source: unicode.org, CP850.TXT.
 */
const upperHalf =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤' +
  'ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

/** Bytes of code page 850 as text. */
export function decodeCodePage850(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) {
    text += byte < 0x80 ? String.fromCharCode(byte) : (upperHalf[byte - 0x80] ?? '');
  }
  return text;
}

/** Bytes that are letters within words in code page 850, and that Windows-1252 has for quotes, signs and currencies. */
const letters850: ReadonlySet<number> = new Set([
  0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x8d, 0x90, 0x93, 0x94, 0x95, 0x98, 0x9b,
  0xa1, 0xa2, 0xa3, 0xa4,
]);

/** Whether bytes that are no UTF-8 are rather code page 850 than Windows-1252, by what stands between two ASCII letters. */
export function isCodePage850(bytes: Uint8Array): boolean {
  let score = 0;
  for (let at = 1; at < bytes.length - 1; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !isLetter(bytes[at - 1]) || !isLetter(bytes[at + 1])) continue;
    if (letters850.has(byte)) score++;
    // 0xE1 is ß in the one and á in the other.
    else if (byte >= 0xc0 && byte !== 0xe1) score--;
  }
  return score > 0;
}

function isLetter(byte = 0): boolean {
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
