/** Parts of a message; what is left out is as dpa has it. */
export interface MessageParts {
  readonly header?: string;
  readonly keywords?: string;
  /** Its lines, with LF. */
  readonly text: string;
  readonly trailer?: string;
}

/** An invented message in dpa's frame, with CRLF. */
export function message({
  header = 'exn012 4 i 21  dpa 0044',
  keywords = 'Norway-library/',
  text,
  trailer = '261350 GMT Sep 23',
}: MessageParts): string {
  return [
    `\x01${header}\r\n\n${keywords}\r\n`,
    `\x02${text.replaceAll('\n', '\r\n')}\r\n`,
    `\x03${trailer}\r\n\x7f\n\x7f\x04`,
  ].join('');
}

/** A story as dpa's English service sends it. */
export const english = message({
  text: `1ST LEAD
Library opens with chess marathon
By Kari Eksempel, dpa =

Bergen (dpa) - A new public library opened on Tuesday with a chess
marathon that drew three hundred players from all over the country.

"We ran out of boards," said the director - and then of chairs, which
were brought in from the school.

# dpa NOTEBOOK

## Note to editors
- adds director's quote

* * * *
The following information is not for publication

## dpa Contacts
- Editing by: Ola Eksempel
Tel: +47 55 00 00 00; <desk@news.example>

dpa kek oek
`,
});

/** One as its German service does. */
export const german = message({
  header: 'bdt0000 3 vm 83  dpa 0000',
  keywords: 'Norwegen/Bibliothek/',
  text: `(Berichtigung: In einer früheren Fassung hieß es, die Bibliothek habe
am Montag geöffnet. Richtig ist Dienstag.)
(KORR-Bericht)
Bibliothek öffnet mit Schachmarathon
Von Kari Eksempel und Ola Eksempel, dpa
(Foto Archiv) =

Dreihundert Spieler kamen in die neue Bibliothek. Die Bretter reichten
nicht für alle.

Bergen (dpa) - Die neue Bibliothek hat am Dienstag mit einem Turnier
geöffnet. Schon am Mittag waren alle Plätze besetzt.

| Verein | Spiele | Punkte |
| Bergen | 6      | 14     |
| Oslo   | 6      | 13     |

# Notizblock

* * * *
Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt

## Kontakte
- Autor/in: Kari Eksempel (Bergen), +47 55 00 00 00,
  <kari@news.example>

dpa kek/oe yyzz n1 pat
`,
  trailer: '261350 Okt 23',
});

/** Two of one day, as an archive of Belga has them: without control characters. */
export const belga = `[26-SEP-23  00:00]

SPF001 3 RES 0070 F BELGA-0001
ECHECS/
Tournoi de la bibliothèque: résultats (3DER)

   BRUXELLES 26/09 (AFP-BELGA) = La nouvelle bibliothèque a ouvert
mardi avec un tournoi d'échecs.
   Trois cents joueurs sont venus.

./.KEK

./.
260801 SEP 23

INT002 2 GEN 0091 F BELGA-0002 COR 703
DIVERS/
La bibliothèque ouvre ses portes

   LIEGE 26/09 (BELGA) = La directrice est contente de la journée.
./.
260910 SEP 23
`;
