import type { Random } from '../random.js';
import { mutateList } from './list.js';

/** Copy with lines or words left out, doubled, moved, or brought in from other copy. */
export function mutateCopy(text: string, scraps: readonly string[], random: Random): string {
  if (random.chance(0.5))
    return mutateList(text.split('\n'), [...furniture, ...scraps], random).join('\n');
  if (random.chance(0.3))
    return random.pick([
      text.toUpperCase(),
      text.toLowerCase(),
      text.replace(/\n+/g, ' '),
      text.replaceAll('\n', '\n\n'),
      text.replace(/^/gm, '   '),
    ]);
  const words = text.split(/(?<=\s)/);
  return mutateList(words, [...phrases, ...scraps], random).join('');
}

/** Lines that copy is framed by. */
const furniture = [
  ...[
    'ZCZC',
    'NNNN',
    '-30-',
    '(MORE)',
    '(END)',
    'ENDS',
    '###',
    '* * *',
    '___',
    '=',
    'Editor’s note:',
    '-0-',
  ],
  ...[
    'By',
    'By By By',
    'By Kari Eksempel, and',
    'Von',
    'By KARI EKSEMPEL and',
    '(By)',
    'EMBARGOED UNTIL',
    'EMBARGOED UNTIL 0001 GMT',
    'HOLD FOR RELEASE 25:99',
  ],
  ...[
    'BERGEN, Norway, Sept 31 (Reuters) -',
    'BERGEN (',
    'BAKU, 26 sentyabr, AZƏRTAC',
    '(AP) —',
    'Culture 2023-13-45 99:99:99',
    'UPDATE 9999-',
    '(Reporting by; Editing by)',
    'dpa kek',
  ],
  ...['| a | b |', '^', '\x02', '\x03', '\f', '  ;a;b;c<'],
];

/** Words that a reader listens for. */
const phrases = [
  ...[
    '(',
    ')',
    '((',
    '—',
    ' - ',
    ' / ',
    ', ',
    '; ',
    ': ',
    '(AP) ',
    '/TASS/. ',
    '(Reuters) - ',
    'and ',
    'und ',
    'və ',
  ],
  ...[
    'Sept. ',
    '26 ',
    '29 February ',
    '31 ',
    '0 ',
    '99999999999999999999 ',
    '12:61 ',
    'GMT ',
    'noon ',
    'EST ',
    '+9999 ',
  ],
  ...[
    'Washington ',
    'St. ',
    'New ',
    'Georgia ',
    'Norway ',
    'von ',
    'Jr. ',
    'Dr. ',
    'PhD ',
    'in ',
    'for ',
    'Reuters ',
  ],
];
