/** One meaning of an abbreviation that has several. */
export interface ZoneMeaning {
  /** IANA name, `UTC`, or an offset such as `+05:30`. */
  readonly zone: string;
  /** Countries (ISO 3166-1 alpha-2) and zones (IANA) whose press means this. */
  readonly homes: readonly string[];
}

/**
 * What the wires call a zone, lower case and without stops, and what it is: an IANA zone where the word names a place's clock
 * whatever it shows (`ET`, `MSK`: four hours ahead of Greenwich from 2011 to 2014, three since), an offset where it names just
 * that (`EST`, `CEST`), or several meanings, the one that wires of the world use first.
 *
 * Sources: RFC 5322 4.3 (UT, GMT, North America); the IANA time zone database, its releases before 2017 too for the
 * abbreviations that it made up and the press took over (`AZT`, `VET`); AP Stylebook, "time zones"; agencies' own copy.
 * `Europe/Kiev`, since engines learnt the other spelling only in 2022. Checked 2026-11.
 */
export const zoneWords: Readonly<
  Record<string, string | readonly [ZoneMeaning, ZoneMeaning, ...ZoneMeaning[]]>
> = {
  // Greenwich
  gmt: 'UTC',
  utc: 'UTC',
  ut: 'UTC',
  uct: 'UTC',
  z: 'UTC',
  zulu: 'UTC',
  'greenwich mean time': 'UTC',
  'coordinated universal time': 'UTC',
  гринвич: 'UTC',
  'по гринвичу': 'UTC',
  'توقيت غرينتش': 'UTC',
  'بتوقيت غرينتش': 'UTC',
  'ت غ': 'UTC',
  تغ: 'UTC',

  // Europe
  wet: '+00:00',
  west: '+01:00',
  bst: [
    { zone: '+01:00', homes: ['GB', 'IM', 'JE', 'GG', 'Europe/London'] },
    { zone: '+06:00', homes: ['BD', 'Asia/Dhaka'] },
  ],
  cet: '+01:00',
  cest: '+02:00',
  mez: '+01:00',
  mesz: '+02:00',
  hec: '+01:00',
  heec: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  oez: '+02:00',
  oesz: '+03:00',
  msk: 'Europe/Moscow',
  msd: '+04:00',
  мск: 'Europe/Moscow',
  samt: 'Europe/Samara',
  trt: 'Europe/Istanbul',
  tsi: 'Europe/Istanbul',
  'london time': 'Europe/London',
  'paris time': 'Europe/Paris',
  'heure de paris': 'Europe/Paris',
  'moscow time': 'Europe/Moscow',
  'московское время': 'Europe/Moscow',
  'московского времени': 'Europe/Moscow',
  'по московскому времени': 'Europe/Moscow',
  'kyiv time': 'Europe/Kiev',
  'kiev time': 'Europe/Kiev',
  'по киевскому времени': 'Europe/Kiev',

  // The Caucasus, Central Asia, Siberia
  azt: 'Asia/Baku',
  azst: '+05:00',
  'baku time': 'Asia/Baku',
  'bakı vaxtı': 'Asia/Baku',
  'bakı vaxtı ilə': 'Asia/Baku',
  'бакинского времени': 'Asia/Baku',
  'по бакинскому времени': 'Asia/Baku',
  get: 'Asia/Tbilisi',
  amt: [
    { zone: '+04:00', homes: ['AM', 'Asia/Yerevan'] },
    { zone: '-04:00', homes: ['BR', 'America/Manaus'] },
  ],
  almt: 'Asia/Almaty',
  uzt: 'Asia/Tashkent',
  kgt: 'Asia/Bishkek',
  tjt: 'Asia/Dushanbe',
  tmt: 'Asia/Ashgabat',
  yekt: 'Asia/Yekaterinburg',
  omst: 'Asia/Omsk',
  novt: 'Asia/Novosibirsk',
  krat: 'Asia/Krasnoyarsk',
  irkt: 'Asia/Irkutsk',
  vlat: 'Asia/Vladivostok',

  // The Middle East and South Asia
  ist: [
    { zone: '+05:30', homes: ['IN', 'LK', 'Asia/Kolkata', 'Asia/Calcutta', 'Asia/Colombo'] },
    { zone: '+02:00', homes: ['IL', 'PS', 'Asia/Jerusalem', 'Asia/Tel_Aviv'] },
    { zone: '+01:00', homes: ['IE', 'Europe/Dublin'] },
  ],
  idt: '+03:00',
  ast: [
    {
      zone: '-04:00',
      homes: ['CA', 'US', 'PR', 'BM', 'DO', 'TT', 'BB', 'America/Halifax', 'America/Puerto_Rico'],
    },
    {
      zone: '+03:00',
      homes: ['SA', 'IQ', 'KW', 'QA', 'BH', 'YE', 'Asia/Riyadh', 'Asia/Baghdad', 'Asia/Qatar'],
    },
  ],
  gst: 'Asia/Dubai',
  irst: '+03:30',
  irdt: '+04:30',
  'tehran time': 'Asia/Tehran',
  aft: 'Asia/Kabul',
  pkt: 'Asia/Karachi',
  npt: 'Asia/Kathmandu',
  slst: 'Asia/Colombo',

  // East Asia
  mmt: 'Asia/Yangon',
  ict: '+07:00',
  wib: 'Asia/Jakarta',
  wita: 'Asia/Makassar',
  wit: 'Asia/Jayapura',
  sgt: 'Asia/Singapore',
  myt: 'Asia/Kuala_Lumpur',
  pht: 'Asia/Manila',
  phst: 'Asia/Manila',
  hkt: 'Asia/Hong_Kong',
  'hong kong time': 'Asia/Hong_Kong',
  'beijing time': 'Asia/Shanghai',
  北京时间: 'Asia/Shanghai',
  jst: '+09:00',
  'tokyo time': 'Asia/Tokyo',
  kst: 'Asia/Seoul',
  ulat: 'Asia/Ulaanbaatar',

  // Africa
  wat: '+01:00',
  cat: '+02:00',
  sast: '+02:00',
  eat: '+03:00',

  // North America
  nst: '-03:30',
  ndt: '-02:30',
  adt: '-03:00',
  est: '-05:00',
  edt: '-04:00',
  et: 'America/New_York',
  eastern: 'America/New_York',
  'eastern time': 'America/New_York',
  'new york time': 'America/New_York',
  cst: [
    {
      zone: '-06:00',
      homes: [
        'US',
        'CA',
        'MX',
        'BZ',
        'CR',
        'GT',
        'HN',
        'NI',
        'SV',
        'America/New_York',
        'America/Chicago',
        'America/Denver',
        'America/Los_Angeles',
        'America/Toronto',
        'America/Winnipeg',
        'America/Mexico_City',
      ],
    },
    { zone: '+08:00', homes: ['CN', 'TW', 'MO', 'HK', 'Asia/Shanghai', 'Asia/Taipei'] },
    { zone: '-05:00', homes: ['CU', 'America/Havana'] },
  ],
  cdt: '-05:00',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  'central time': 'America/Chicago',
  mst: [
    {
      zone: '-07:00',
      homes: ['US', 'CA', 'MX', 'America/Denver', 'America/Phoenix', 'America/Edmonton'],
    },
    { zone: '+08:00', homes: ['MY', 'Asia/Kuala_Lumpur'] },
    { zone: '+06:30', homes: ['MM', 'Asia/Yangon'] },
  ],
  mdt: '-06:00',
  mt: 'America/Denver',
  mountain: 'America/Denver',
  'mountain time': 'America/Denver',
  pst: [
    {
      zone: '-08:00',
      homes: [
        'US',
        'CA',
        'MX',
        'America/New_York',
        'America/Los_Angeles',
        'America/Vancouver',
        'America/Tijuana',
      ],
    },
    { zone: '+08:00', homes: ['PH', 'Asia/Manila'] },
  ],
  pdt: '-07:00',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  hnt: '-03:30',
  hna: '-04:00',
  haa: '-03:00',
  hne: '-05:00',
  hae: '-04:00',
  hnc: '-06:00',
  hac: '-05:00',
  hnr: '-07:00',
  har: '-06:00',
  hnp: '-08:00',
  hap: '-07:00',

  // South America
  brt: 'America/Sao_Paulo',
  brst: '-02:00',
  'horário de brasília': 'America/Sao_Paulo',
  art: 'America/Argentina/Buenos_Aires',
  clt: '-04:00',
  clst: '-03:00',
  bot: 'America/La_Paz',
  cot: 'America/Bogota',
  ect: 'America/Guayaquil',
  pet: 'America/Lima',
  pyt: 'America/Asuncion',
  uyt: 'America/Montevideo',
  vet: 'America/Caracas',

  // Oceania
  awst: '+08:00',
  acst: '+09:30',
  acdt: '+10:30',
  aest: '+10:00',
  aedt: '+11:00',
  chst: '+10:00',
  pgt: 'Pacific/Port_Moresby',
  fjt: 'Pacific/Fiji',
  nzst: '+12:00',
  nzdt: '+13:00',
};
