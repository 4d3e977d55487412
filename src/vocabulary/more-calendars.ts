/** The names that one language has, or two that share them; months start with January and weekdays with Monday. */
export interface MoreCalendar {
  /** BCP 47. */
  readonly languages: string;
  /** Twelve, parted by blanks; a stroke parts the forms of one. */
  readonly months: string;
  /** Seven, likewise. */
  readonly weekdays?: string;
}

/**
 * Names of months and days in languages of which wirecopy knows nothing else, as datelines print them: lower case, without a final
 * stop. A word that two of them have means the same month in both. Source: CLDR 48, the names that stand behind a day's number, with
 * the short ones that wires print. Checked 2026-11. A new language is a row.
 */
export const moreCalendars: readonly MoreCalendar[] = [
  {
    languages: 'cs',
    months: 'ledna února března dubna května června července srpna září října listopadu prosince',
    weekdays: 'pondělí úterý středa čtvrtek pátek sobota neděle',
  },
  {
    languages: 'sk',
    months:
      'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
    weekdays: 'pondelok utorok streda štvrtok piatok sobota nedeľa',
  },
  {
    languages: 'pl',
    months:
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    weekdays: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  },
  {
    languages: 'hu',
    months:
      'január február március április május június július augusztus szeptember október november december',
    weekdays: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
  },
  {
    languages: 'nl',
    months:
      'januari februari maart|mrt april mei juni juli augustus september oktober|okt november december',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  },
  {
    languages: 'sv',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag',
  },
  {
    languages: 'da, nb',
    months:
      'januar februar marts|mars april maj|mai juni juli august september oktober november december|desember',
    weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag',
  },
  {
    languages: 'ro',
    months:
      'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  },
  {
    languages: 'el',
    months:
      'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  },
  {
    languages: 'uk',
    months:
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  },
  {
    languages: 'bg',
    months: 'януари февруари март април май юни юли август септември октомври ноември декември',
  },
  // Their days are given names too.
  {
    languages: 'ms, id',
    months:
      'januari februari mac|maret april mei jun|juni julai|juli ogos|agustus|agu september|sept oktober|okt november disember|desember|dis|des',
  },
];
