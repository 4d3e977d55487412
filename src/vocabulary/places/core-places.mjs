/**
 * What `core.generate.mjs` cannot tell from GeoNames: which places are datelines though neither capitals nor cities of a
 * million, what English wires call a place, and what is no place of its own to them.
 *
 * Sources: AP Stylebook, "datelines", for the cities that stand alone; the wires' bureaus; seats of states and provinces.
 */

/**
 * By country, and by ISO 3166-2 where a name is borne by several towns. Behind `=` stands the name in GeoNames, where that
 * differs.
 */
export const datelines = {
  AE: 'Dubai',
  AF: 'Kandahar=Kandahār|Herat=Herāt',
  AT: 'Salzburg|Innsbruck',
  AZ: 'Ganja|Sumgait=Sumqayıt|Nakhchivan|Shusha=Shushi|Khankendi=Xankandi|Sheki|Quba|Lankaran|Gabala=Qutqashen|Agdam=Ağdam|Fuzuli=Fizuli|Zangilan',
  BE: 'Antwerp=Antwerpen',
  BI: 'Bujumbura',
  BO: 'La Paz',
  'CA-AB': 'Calgary|Edmonton',
  'CA-BC': 'Vancouver|Victoria',
  'CA-MB': 'Winnipeg',
  'CA-NB': 'Fredericton',
  'CA-NL': "St. John's",
  'CA-NS': 'Halifax',
  'CA-ON': 'Toronto|Ottawa',
  'CA-QC': 'Montreal=Montréal|Quebec City=Québec',
  'CA-SK': 'Regina',
  CH: 'Geneva=Genève|Zurich=Zürich|Basel|Lausanne|Davos',
  CN: 'Lhasa',
  CO: 'Cartagena',
  DE: 'Bonn|Cologne=Köln|Frankfurt=Frankfurt am Main|Stuttgart|Düsseldorf|Dresden|Leipzig|Hannover|Nuremberg=Nürnberg|Bremen',
  DZ: 'Oran',
  EG: 'Sharm el-Sheikh',
  EH: 'Laayoune',
  ES: 'Valencia|Seville=Sevilla|Bilbao|Málaga|Zaragoza|San Sebastián=Donostia / San Sebastián|Santiago de Compostela|Pamplona|Palma de Mallorca=Palma',
  FI: 'Tampere',
  FR: 'Marseille|Lyon|Toulouse|Nice|Strasbourg|Bordeaux|Lille|Cannes',
  'GB-ENG': 'Birmingham|Manchester|Liverpool|Leeds|Oxford|Cambridge',
  'GB-NIR': 'Belfast',
  'GB-SCT': 'Edinburgh|Glasgow',
  'GB-WLS': 'Cardiff',
  GE: 'Batumi|Sukhumi=Sokhumi|Tskhinvali=Ts’khinvali',
  GR: 'Thessaloniki=Thessaloníki',
  IL: 'Jerusalem|Tel Aviv|Haifa',
  'IN-AS': 'Guwahati',
  'IN-CH': 'Chandigarh',
  'IN-JK': 'Srinagar|Jammu',
  'IN-KL': 'Thiruvananthapuram',
  IQ: 'Irbil=Erbil|Kirkuk|Najaf',
  IT: 'Milan|Turin|Naples|Florence|Venice|Bologna|Genoa|Palermo',
  KG: 'Osh',
  KR: 'Pyeongchang',
  KZ: 'Shymkent',
  LB: 'Tripoli',
  LY: 'Benghazi',
  MA: 'Marrakech=Marrakesh',
  MX: 'Cancún|Acapulco=Acapulco de Juárez',
  NL: 'The Hague|Rotterdam',
  NO: 'Bergen',
  NZ: 'Auckland|Christchurch',
  PK: 'Quetta|Muzaffarabad=Muzaffarābād',
  PL: 'Kraków|Gdańsk',
  PS: 'Gaza City=Gaza|Ramallah|Nablus|Hebron|Bethlehem|Rafah=Rafaḩ|Khan Younis=Khān Yūnis',
  PT: 'Porto',
  RU: 'Sochi|Grozny=Groznyy|Makhachkala|Vladivostok|Krasnodar|Kaliningrad|Murmansk|Krasnoyarsk|Irkutsk|Khabarovsk|Perm|Yakutsk|Derbent',
  SE: 'Gothenburg=Göteborg|Malmö',
  SY: 'Homs|Idlib|Raqqa=Ar Raqqah',
  TR: 'Antalya|Diyarbakir=Diyarbakır|Konya|Trabzon|Kars|Igdir=Iğdır',
  UA: 'Lviv|Mariupol|Kherson|Zaporizhzhia=Zaporizhia|Luhansk|Simferopol|Sevastopol|Yalta',
  'US-AK': 'Anchorage|Juneau',
  'US-AL': 'Montgomery',
  'US-AR': 'Little Rock',
  'US-CA': 'San Diego|San Francisco|Sacramento|San Jose|Oakland',
  'US-CO': 'Denver',
  'US-CT': 'Hartford',
  'US-DC': 'Washington=Washington, D.C.',
  'US-DE': 'Dover',
  'US-FL': 'Miami|Tallahassee|Orlando|Tampa|Cape Canaveral',
  'US-GA': 'Atlanta',
  'US-HI': 'Honolulu',
  'US-IA': 'Des Moines',
  'US-ID': 'Boise',
  'US-IL': 'Springfield',
  'US-IN': 'Indianapolis',
  'US-KS': 'Topeka',
  'US-KY': 'Frankfort|Louisville',
  'US-LA': 'New Orleans|Baton Rouge',
  'US-MA': 'Boston',
  'US-MD': 'Annapolis|Baltimore',
  'US-ME': 'Augusta',
  'US-MI': 'Lansing|Detroit',
  'US-MN': 'St. Paul|Minneapolis',
  'US-MO': 'Jefferson City|Kansas City|St. Louis',
  'US-MS': 'Jackson',
  'US-MT': 'Helena',
  'US-NC': 'Raleigh|Charlotte',
  'US-ND': 'Bismarck',
  'US-NE': 'Lincoln|Omaha',
  'US-NH': 'Concord',
  'US-NJ': 'Trenton|Newark',
  'US-NM': 'Santa Fe|Albuquerque',
  'US-NV': 'Carson City|Las Vegas',
  'US-NY': 'Albany|Buffalo',
  'US-OH': 'Columbus|Cincinnati|Cleveland',
  'US-OK': 'Oklahoma City',
  'US-OR': 'Salem|Portland',
  'US-PA': 'Harrisburg|Pittsburgh',
  'US-RI': 'Providence',
  'US-SC': 'Columbia',
  'US-SD': 'Pierre',
  'US-TN': 'Nashville|Memphis',
  'US-TX': 'Austin|Dallas|El Paso|Fort Worth|San Antonio',
  'US-UT': 'Salt Lake City',
  'US-VA': 'Richmond',
  'US-VT': 'Montpelier',
  'US-WA': 'Olympia|Seattle',
  'US-WI': 'Madison|Milwaukee',
  'US-WV': 'Charleston',
  'US-WY': 'Cheyenne',
  UZ: 'Samarkand|Bukhara',
  VN: 'Da Nang',
  YE: 'Aden',
};

/** Datelines that are no towns, so that GeoNames' cities have none of them. Country, region, degrees north and east. */
export const besides = [
  { name: 'United Nations', country: 'US', region: 'US-NY', latitude: 40.75, longitude: -73.97 },
  { name: 'Panmunjom', country: 'KR', latitude: 37.96, longitude: 126.68 },
  { name: 'Guantanamo Bay', country: 'CU', latitude: 19.91, longitude: -75.15 },
];

/** What English wires print of capitals and cities of a million, by country and name in GeoNames. */
export const englishNames = {
  'AG Saint John’s': "St. John's",
  'CA Montréal': 'Montreal',
  'CN Xi’an': "Xi'an",
  'FM Palikir - National Government Center': 'Palikir',
  "GD Saint George's": "St. George's",
  'IN Sūrat': 'Surat',
  'IQ Basrah': 'Basra',
  'IS Reykjavík': 'Reykjavik',
  'KZ Nur-Sultan': 'Astana',
  'MM Nay Pyi Taw': 'Naypyitaw',
  'PA Panamá': 'Panama City',
  'PH Davao': 'Davao City',
  'RU Nizhniy Novgorod': 'Nizhny Novgorod',
  'RU Rostov-na-Donu': 'Rostov-on-Don',
  'RU Saint Petersburg': 'St. Petersburg',
  "TD N'Djamena": "N'Djamena",
  'TO Nuku‘alofa': "Nuku'alofa",
  'TR İzmir': 'Izmir',
  'UA Odessa': 'Odesa',
  'US New York City': 'New York',
  'US Washington, D.C.': 'Washington',
  'VU Port-Vila': 'Port Vila',
  'MN Ulan Bator': 'Ulaanbaatar',
};

/**
 * What the rule would choose and the room does not hold: boroughs and suburbs, towns whose number of inhabitants is a
 * mistake in the source, cities of a million without a bureau, capitals of territories from where no wire files.
 */
export const leftOut = new Set(
  `AI The Valley|AS Pago Pago|AW Oranjestad|AX Mariehamn|BD Khulna|BL Gustavia|BQ Kralendijk|BR Goiânia
BR Porto Alegre|CC West Island|CK Avarua|CN Bayan Nur|CN Dadonghai|CN Foshan|CN Jilin|CN Kunshan|CN Nanchong
CN Ordos|CN Puyang|CN Shantou|CN Shiyan|CN Tai’an|CN Tangshan|CN Tianshui|CN Xinyang|CN Yunfu|CN Zhongshan
CN Zibo|CW Willemstad|CX Flying Fish Cove|DO Santiago de los Caballeros|GF Cayenne|GG Saint Peter Port
GN Camayenne|GP Basse-Terre|GS Grytviken|GU Hagåtña|HK Kowloon|ID Bekasi|ID Semarang|IN Ludhiāna|IN Nagpur
IR Karaj|JE Saint Helier|JP Saitama|KR Suwon|MF Marigot|MP Saipan|MQ Fort-de-France|MS Plymouth
MX Ecatepec de Morelos|MX Iztapalapa|MY Kota Bharu|NC Nouméa|NF Kingston|NG Benin City|NU Alofi
PH Caloocan City|PK Faisalabad|PM Saint-Pierre|PN Adamstown|RE Saint-Denis|SH Jamestown|SJ Longyearbyen
SX Philipsburg|TC Cockburn Town|TF Port-aux-Français|TR Adana|TR Bursa|US Brooklyn|US Queens|VE Maracaibo
VE Maracay|VE Valencia|VG Road Town|VI Charlotte Amalie|WF Mata-Utu|YT Mamoudzou|ZA Soweto`.split(
    /[|\n]/,
  ),
);
