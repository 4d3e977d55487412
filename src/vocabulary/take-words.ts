/** What a word or phrase of an instruction to those who put takes together means. */
export type TakeMeaning =
  | 'pick-up'
  | 'insert'
  | 'substitute'
  | 'append'
  | 'after'
  | 'before'
  | 'through'
  | 'paragraph'
  | 'end';

/**
 * Words of such instructions, lower case, by what they mean: `picks up 4th graf pvs`, `INSERTS 2 grafs after 3rd graf`, `weiter ab
 * 3. Absatz`. Sources of the English words: AP, "Filing the wire", and editors' notes of its wire; "Working the Wires"
 * (http://slideplayer.com/slide/9649339/: takes, leads, adds, inserts, subs, and where a writethru picks up). Of the German words
 * `Absatz` is dpa's, in its corrections; of the Spanish, `párrafo` is that of Reuters, in its Manual de operaciones, chapter 5
 * (http://handbook.reuters.com/index.php?title=CAPITULO_5_-_FORMATOS). No source was found for the German, Spanish and French verbs
 * and ordinals: they are the plain words of these languages, and unconfirmed as usage of a wire. Checked 2026-11.
 */
export const takeWords: Readonly<Record<TakeMeaning, readonly string[]>> = {
  'pick-up': [
    'pick up',
    'picks up',
    'pickup',
    'pick-up',
    'picking up',
    'weiter ab',
    'weiter mit',
    'weiter wie gehabt ab',
    'fortsetzung ab',
    'sigue desde',
    'sigue en',
    'continúa desde',
    'continúa en',
    'retoma',
    'retomar',
    'reprendre',
    'reprend',
  ],
  insert: [
    'insert',
    'inserts',
    'inserting',
    'einfügen',
    'einzufügen',
    'einschub',
    'insertar',
    'inserta',
    'intercalar',
    'intercala',
    'insérer',
  ],
  substitute: [
    'sub',
    'subs',
    'sub for',
    'subs for',
    'substitute',
    'substitutes',
    'substitute for',
    'replace',
    'replaces',
    'ersetzt',
    'ersetzen',
    'sustituye',
    'sustituir',
    'reemplaza',
    'reemplazar',
    'remplacer',
    'remplace',
  ],
  append: ['add', 'adds', 'anfügen', 'anhängen', 'añadir', 'añade', 'ajouter'],
  after: [
    'after',
    'following',
    'nach',
    'nach dem',
    'hinter',
    'hinter dem',
    'después de',
    'después del',
    'tras',
    'tras el',
    'après',
    'après le',
  ],
  before: ['before', 'vor', 'vor dem', 'antes de', 'antes del', 'avant', 'avant le'],
  through: ['-', '–', 'through', 'thru', 'to', 'and', 'bis', 'und', 'a', 'al', 'y', 'à', 'et'],
  paragraph: [
    'graf',
    'grafs',
    'graph',
    'graphs',
    'paragraph',
    'paragraphs',
    'para',
    'paras',
    'pgh',
    'absatz',
    'absätze',
    'absätzen',
    'abs',
    'párrafo',
    'párrafos',
    'parrafo',
    'parrafos',
    'paragraphe',
    'paragraphes',
  ],
  end: ['at end', 'at the end', 'end', 'am ende', 'am schluss', 'al final', 'à la fin'],
};

/** Ordinals in words, lower case; those of digits are read by their form. */
export const takeOrdinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  ersten: 1,
  erster: 1,
  zweiten: 2,
  zweiter: 2,
  dritten: 3,
  dritter: 3,
  vierten: 4,
  vierter: 4,
  fünften: 5,
  fünfter: 5,
  sechsten: 6,
  siebten: 7,
  achten: 8,
  neunten: 9,
  zehnten: 10,
  primer: 1,
  primero: 1,
  segundo: 2,
  tercer: 3,
  tercero: 3,
  cuarto: 4,
  quinto: 5,
  sexto: 6,
  séptimo: 7,
  octavo: 8,
  noveno: 9,
  décimo: 10,
  premier: 1,
  deuxième: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
};
