/** Parts of a message; what is left out is as AP has it. */
export interface MessageParts {
  readonly level?: string;
  /** Second line of the header. */
  readonly header?: string;
  /** Its lines, with LF. */
  readonly text: string;
  readonly trailer?: string;
}

/** An invented message in AP's frame, with CRLF. */
export function message({
  level = 'a0044\x1fasian',
  header = 'r i\x13\x11 BC-EU--Norway-Library 1stLd-Writethru   09-26 0021',
  text,
  trailer = 'AP-WF-09-26-23 1350GMT<',
}: MessageParts): string {
  return [
    `\x16\x16\x01${level}\n${header}\r\n`,
    `\x02${text.replaceAll('\n', '\r\n')}\r\n`,
    `\t   \x03${trailer}\r\n\r\n\x0c\r\n\x04`,
  ].join('');
}

/** A story as AP sends it. */
export const ap = message({
  text: `^BC-EU--Norway-Library, 1st Ld-Writethru, a0012,21<
^Library opens with chess marathon<
^AP Photo NY101, NY102<
^Eds: Adds quote.<
^A library opened in Bergen on Tuesday, and three hundred players came.<
^By KARI EKSEMPEL and OLA EKSEMPEL=
^Associated Press=
\t   BERGEN, Norway (AP) _ A new library opened on Tuesday. 
\t   \`\`We ran out of boards,'' said the director _ and then of chairs. 
\t   ___ 
\t   UP NEXT 
\t   Books. `,
});

/** A table as AP sends it. */
export const table = message({
  header: 's s\x14\x12 BC-CHE--Standings     09-26 0021',
  text: `^BC-CHE--Standings,<
^Standings<
\t   OSLO (AP) _ After six rounds:<
\t   ;W;L;Pct<
\t   Bergen;6;0;1.000<
\x08Oslo;3;3;.500<
^END<`,
});

/** A story as The Canadian Press sends it: with labels, in lines of a width. */
export const cp = message({
  level: 'B1488\x1fcpstf',
  header: 'r b\x13\x11 Library-Chess 7thWritethru TB06 26-09 0588',
  text: `^Library-Chess, 7th Writethru@<
code:2<
^INDEX: Culture, Chess@<
^HL:Library shares its boards as chess club seeks to fill the city's
No. 3 reading room@<
^By Kari Eksempel@<
^THE CANADIAN PRESS@<
\t   TORONTO _ The library opened its doors on Tuesday on the help of
another club that is stepping up to keep readers.<
\t   It was full by noon.<`,
  trailer: '16:35ET 26-09-23<',
});

/** One as AAP's desk writes it: without marks. */
export const aap = message({
  level: 'v0123',
  header: 'r s\x13\x11 bc-Chess-Marathon 2ndLd   09-26 0058',
  text: `Library opens with chess marathon
Chess Marathon 2nd Ld
Eds: Adds director's quote.
By Kari Eksempel
   BERGEN, Norway, Sept 26 AAP - A library opened on Tuesday. It was
full by noon.
   The director was pleased.
AAP kek/oek`,
  trailer: '26-09-23 23-50-10',
});
