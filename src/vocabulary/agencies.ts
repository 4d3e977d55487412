/** An agency: how it prints its name and its datelines, and where it is at home. A new agency is a row. */
export interface AgencyRow {
  /** Kebab-case, such as `azertac`. */
  readonly id: string;
  /** In full: `Azerbaijan State News Agency`. */
  readonly name: string;
  /** As it stands in copy, in any case, the usual form first: `AZERTAC`, `AzerTAc`, `АЗЕРТАДЖ`. */
  readonly printed: readonly [string, ...string[]];
  readonly url?: string;
  /** ISO 3166-1 alpha-2 of its seat. */
  readonly country: string;
  /** IANA zone of its clock, for times without one. */
  readonly timeZone: string;
  /**
   * Its house style, drawn as a dateline of Bergen on 26 September 2023: `[BERGEN, Norway][, Sept 26][ ({agency})] - `. What
   * stands in square brackets is left out where the dateline has no such part; `formatDateline` goes by the look of the rest:
   * capitals, how the month is cut, whether a year and a country stand. An agency without one writes no datelines.
   */
  readonly dateline?: string;
  /** Whether a reporter's name in capitals may stand behind its name, before the lead: `ANKARA (AA) - AYŞE ÖRNEK - …`. */
  readonly namesReporter?: true;
  /** BCP 47 of the month names in its house style. Default English. */
  readonly language?: string;
}

/**
 * Agencies whose datelines wirecopy knows. Sources: the agencies' own copy as published, 1987 to 2026, and the house
 * styles that they have made public; zones and seats from the agencies' own pages. Checked 2026-11.
 */
export const agencies: readonly AgencyRow[] = [
  { id: 'ap', name: 'Associated Press', printed: ['AP', 'The Associated Press', 'Associated Press'], url: 'https://www.ap.org/', country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN, Norway][ ({agency})] — ' },
  { id: 'reuters', name: 'Reuters', printed: ['Reuters', 'Thomson Reuters', 'Reuter', 'رويترز', 'Рейтер', '路透社', '路透'], url: 'https://www.reuters.com/', country: 'GB', timeZone: 'Europe/London', dateline: '[BERGEN, Norway][, Sept 26][ ({agency})] - ' },
  { id: 'afp', name: 'Agence France-Presse', printed: ['AFP', 'Agence France-Presse', 'Agence France Presse', 'أ ف ب', 'ا ف ب', 'فرانس برس', 'АФП', '法新社'], url: 'https://www.afp.com/', country: 'FR', timeZone: 'Europe/Paris', dateline: '[Bergen, Norway][, Sept 26, 2023][ ({agency})] - ' },
  { id: 'dpa', name: 'Deutsche Presse-Agentur', printed: ['dpa', 'Deutsche Presse-Agentur', 'Deutsche Presse Agentur', 'dpa-AFX', 'د ب أ', 'د ب ا'], url: 'https://www.dpa.com/', country: 'DE', timeZone: 'Europe/Berlin', dateline: '[Bergen, Norway][ ({agency})] - ' },
  { id: 'azertac', name: 'Azerbaijan State News Agency', printed: ['AZERTAC', 'AzerTAc', 'AZƏRTAC', 'АЗЕРТАДЖ', 'AzerTaj', 'АЗӘРТАҸ'], url: 'https://azertag.az/', country: 'AZ', timeZone: 'Asia/Baku', dateline: '[Bergen][, September 26][, {agency}]\n' },
  { id: 'tass', name: 'TASS', printed: ['TASS', 'ТАСС', 'ITAR-TASS', 'Itar-Tass', 'ИТАР-ТАСС'], url: 'https://tass.com/', country: 'RU', timeZone: 'Europe/Moscow', dateline: '[BERGEN][, September 26][. /{agency}/]. ' },
  { id: 'xinhua', name: 'Xinhua News Agency', printed: ['Xinhua', '新华社', '新華社', 'Синьхуа'], url: 'https://www.news.cn/', country: 'CN', timeZone: 'Asia/Shanghai', dateline: '[BERGEN, Norway][, Sept. 26][ ({agency})] -- ' },
  { id: 'efe', name: 'Agencia EFE', printed: ['EFE', 'Agencia EFE', 'Efe'], url: 'https://efe.com/', country: 'ES', timeZone: 'Europe/Madrid', dateline: '[Bergen][, 26 sep][ ({agency})].- ', language: 'es' },
  { id: 'ansa', name: 'Agenzia ANSA', printed: ['ANSA', 'Agenzia ANSA'], url: 'https://www.ansa.it/', country: 'IT', timeZone: 'Europe/Rome', dateline: '[({agency}) - ][BERGEN][, 26 SEP] - ', language: 'it' },
  { id: 'ria', name: 'RIA Novosti', printed: ['РИА Новости', 'RIA Novosti', 'РИА «Новости»'], url: 'https://ria.ru/', country: 'RU', timeZone: 'Europe/Moscow', dateline: '[BERGEN][, 26 sep][ — {agency}]. ', language: 'ru' },
  { id: 'interfax', name: 'Interfax', printed: ['Interfax', 'INTERFAX.RU', 'Интерфакс', 'Interfax-Ukraine', 'Interfax-Azerbaijan'], url: 'https://interfax.com/', country: 'RU', timeZone: 'Europe/Moscow', dateline: '[BERGEN][. Sept 26][ ({agency})] - ' },
  { id: 'kyodo', name: 'Kyodo News', printed: ['Kyodo', 'Kyodo News', '共同社'], url: 'https://english.kyodonews.net/', country: 'JP', timeZone: 'Asia/Tokyo', dateline: '[BERGEN, Norway][, Sept. 26][, {agency}] - ' },
  { id: 'jiji', name: 'Jiji Press', printed: ['Jiji Press', 'Jiji'], url: 'https://jen.jiji.com/', country: 'JP', timeZone: 'Asia/Tokyo', dateline: '[Bergen][, Sept. 26][ ({agency})]--' },
  { id: 'yonhap', name: 'Yonhap News Agency', printed: ['Yonhap', 'Yonhap News Agency', '연합뉴스'], url: 'https://en.yna.co.kr/', country: 'KR', timeZone: 'Asia/Seoul', dateline: '[BERGEN, Norway][, Sept. 26][ ({agency})] -- ' },
  { id: 'pti', name: 'Press Trust of India', printed: ['PTI', 'Press Trust of India'], url: 'https://www.ptinews.com/', country: 'IN', timeZone: 'Asia/Kolkata', dateline: '[Bergen][, Sep 26][ ({agency})] ' },
  { id: 'ani', name: 'Asian News International', printed: ['ANI', 'Asian News International'], url: 'https://www.aninews.in/', country: 'IN', timeZone: 'Asia/Kolkata', dateline: '[Bergen][, September 26][ ({agency})]: ' },
  { id: 'ians', name: 'Indo-Asian News Service', printed: ['IANS', 'Indo-Asian News Service'], url: 'https://ians.in/', country: 'IN', timeZone: 'Asia/Kolkata', dateline: '[Bergen][, Sep 26][ ({agency})] ' },
  { id: 'app', name: 'Associated Press of Pakistan', printed: ['APP', 'Associated Press of Pakistan'], url: 'https://www.app.com.pk/', country: 'PK', timeZone: 'Asia/Karachi', dateline: '[BERGEN][, Sep 26][ ({agency})]:' },
  { id: 'anadolu', name: 'Anadolu Agency', printed: ['AA', 'Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'], url: 'https://www.aa.com.tr/', country: 'TR', timeZone: 'Europe/Istanbul', dateline: '[BERGEN][ ({agency})] - ', language: 'tr', namesReporter: true },
  { id: 'iha', name: 'İhlas Haber Ajansı', printed: ['İHA', 'İhlas Haber Ajansı'], url: 'https://www.iha.com.tr/', country: 'TR', timeZone: 'Europe/Istanbul', dateline: '[BERGEN][ ({agency})] - ', language: 'tr', namesReporter: true },
  { id: 'dha', name: 'Demirören Haber Ajansı', printed: ['DHA', 'Demirören Haber Ajansı', 'Doğan Haber Ajansı'], url: 'https://www.dha.com.tr/', country: 'TR', timeZone: 'Europe/Istanbul', dateline: '[BERGEN][, ({agency})] - ', language: 'tr', namesReporter: true },
  { id: 'trend', name: 'Trend News Agency', printed: ['Trend', 'Trend News Agency', 'Тренд'], url: 'https://www.trend.az/', country: 'AZ', timeZone: 'Asia/Baku', dateline: '[Bergen][, Sept. 26][ /{agency}/]\n' },
  { id: 'report-az', name: 'Report News Agency', printed: ['Report.az', 'Report News Agency'], url: 'https://report.az/', country: 'AZ', timeZone: 'Asia/Baku', dateline: '[Bergen][. 26 September][. {agency}]\n' },
  { id: 'apa-az', name: 'Azeri-Press News Agency', printed: ['Azeri-Press', 'Azeri Press Agency'], url: 'https://apa.az/', country: 'AZ', timeZone: 'Asia/Baku', dateline: '[Bergen][. 26 September][. {agency}]\n' },
  { id: 'upi', name: 'United Press International', printed: ['UPI', 'United Press International'], url: 'https://www.upi.com/', country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN, Norway][, Sept. 26][ ({agency})] -- ' },
  { id: 'pa', name: 'PA Media', printed: ['PA', 'PA Media', 'Press Association'], url: 'https://pa.media/', country: 'GB', timeZone: 'Europe/London' },
  { id: 'aap', name: 'Australian Associated Press', printed: ['AAP', 'Australian Associated Press'], url: 'https://www.aap.com.au/', country: 'AU', timeZone: 'Australia/Sydney', dateline: '[BERGEN, NORWAY][, Sept 26][ {agency}] - ' },
  { id: 'cp', name: 'The Canadian Press', printed: ['CP', 'The Canadian Press', 'Canadian Press', 'La Presse Canadienne'], url: 'https://www.thecanadianpress.com/', country: 'CA', timeZone: 'America/Toronto', dateline: '[BERGEN, Norway][ ({agency})] — ' },
  { id: 'lusa', name: 'Lusa', printed: ['Lusa', 'Agência Lusa'], url: 'https://www.lusa.pt/', country: 'PT', timeZone: 'Europe/Lisbon', dateline: '[Bergen][, 26 sep 2023][ ({agency})] – ', language: 'pt' },
  { id: 'agencia-brasil', name: 'Agência Brasil', printed: ['Agência Brasil', 'ABr'], url: 'https://agenciabrasil.ebc.com.br/', country: 'BR', timeZone: 'America/Sao_Paulo', dateline: '[Bergen] – ', language: 'pt' },
  { id: 'bta', name: 'Bulgarian News Agency', printed: ['BTA', 'БТА'], url: 'https://www.bta.bg/', country: 'BG', timeZone: 'Europe/Sofia', dateline: '[Bergen][, September 26][ ({agency})] - ' },
  { id: 'pap', name: 'Polska Agencja Prasowa', printed: ['PAP', 'Polska Agencja Prasowa'], url: 'https://www.pap.pl/', country: 'PL', timeZone: 'Europe/Warsaw', dateline: '[Bergen][, 26.09.2023][ ({agency})] - ' },
  { id: 'ctk', name: 'Česká tisková kancelář', printed: ['ČTK', 'CTK', 'Česká tisková kancelář'], url: 'https://www.ctk.cz/', country: 'CZ', timeZone: 'Europe/Prague', dateline: '[Bergen][ 26. September][ ({agency})] - ', language: 'cs' },
  { id: 'mti', name: 'Magyar Távirati Iroda', printed: ['MTI'], url: 'https://mti.hu/', country: 'HU', timeZone: 'Europe/Budapest', dateline: '[Bergen][, 2023. September 26.][ ({agency})] - ', language: 'hu' },
  { id: 'apa', name: 'Austria Presse Agentur', printed: ['APA', 'Austria Presse Agentur'], url: 'https://apa.at/', country: 'AT', timeZone: 'Europe/Vienna', dateline: '[Bergen][ ({agency})] - ', language: 'de' },
  { id: 'keystone-sda', name: 'Keystone-SDA', printed: ['Keystone-SDA', 'sda', 'ATS', 'awp'], url: 'https://www.keystone-sda.ch/', country: 'CH', timeZone: 'Europe/Zurich', dateline: '[Bergen][ ({agency})] - ' },
  { id: 'afx', name: 'AFX News', printed: ['AFX'], country: 'GB', timeZone: 'Europe/London', dateline: '[BERGEN][ ({agency})] - ' },
  { id: 'belga', name: 'Belga', printed: ['BELGA', 'Belga'], url: 'https://www.belga.press/', country: 'BE', timeZone: 'Europe/Brussels', dateline: '[BERGEN][ 26/09][ ({agency})] = ' },
  { id: 'anp', name: 'Algemeen Nederlands Persbureau', printed: ['ANP'], url: 'https://www.anp.nl/', country: 'NL', timeZone: 'Europe/Amsterdam', dateline: '[BERGEN][ ({agency})] - ' },
  { id: 'tt', name: 'TT Nyhetsbyrån', printed: ['TT', 'TT Nyhetsbyrån'], url: 'https://tt.se/', country: 'SE', timeZone: 'Europe/Stockholm' },
  { id: 'ntb', name: 'NTB', printed: ['NTB', 'Norsk Telegrambyrå'], url: 'https://www.ntb.no/', country: 'NO', timeZone: 'Europe/Oslo', dateline: '[Bergen][ ({agency})]: ' },
  { id: 'ritzau', name: 'Ritzau', printed: ['Ritzau'], url: 'https://ritzau.com/', country: 'DK', timeZone: 'Europe/Copenhagen' },
  { id: 'stt', name: 'STT', printed: ['STT', 'Suomen Tietotoimisto', 'STT-Lehtikuva'], url: 'https://stt.fi/', country: 'FI', timeZone: 'Europe/Helsinki', dateline: '[Bergen][ ({agency})] – ', language: 'fi' },
  { id: 'irna', name: 'Islamic Republic News Agency', printed: ['IRNA', 'ИРНА'], url: 'https://en.irna.ir/', country: 'IR', timeZone: 'Asia/Tehran', dateline: '[Bergen][, Sept 26][, {agency}] – ' },
  { id: 'wam', name: 'Emirates News Agency', printed: ['WAM', 'وام'], url: 'https://www.wam.ae/', country: 'AE', timeZone: 'Asia/Dubai', dateline: '[BERGEN][, 26th September, 2023][ ({agency})] -- ' },
  { id: 'spa', name: 'Saudi Press Agency', printed: ['SPA', 'واس'], url: 'https://www.spa.gov.sa/', country: 'SA', timeZone: 'Asia/Riyadh', dateline: '[Bergen][, September 26, 2023][, {agency}] -- ' },
  { id: 'bna', name: 'Bahrain News Agency', printed: ['BNA', 'بنا'], url: 'https://www.bna.bh/', country: 'BH', timeZone: 'Asia/Bahrain', dateline: '[Bergen][, Sept. 26][ ({agency})]: ' },
  { id: 'kuna', name: 'Kuwait News Agency', printed: ['KUNA', 'كونا'], url: 'https://www.kuna.net.kw/', country: 'KW', timeZone: 'Asia/Kuwait', dateline: '[BERGEN][, Sept 26][ ({agency})] -- ' },
  { id: 'mena', name: 'Middle East News Agency', printed: ['MENA', 'أ ش أ'], country: 'EG', timeZone: 'Africa/Cairo', dateline: '[BERGEN][, Sept 26][ ({agency})] - ' },
  { id: 'sana', name: 'Syrian Arab News Agency', printed: ['SANA', 'سانا'], url: 'https://sana.sy/', country: 'SY', timeZone: 'Asia/Damascus', dateline: '[Bergen][, {agency}]- ' },
  { id: 'qna', name: 'Qatar News Agency', printed: ['QNA', 'قنا'], url: 'https://www.qna.org.qa/', country: 'QA', timeZone: 'Asia/Qatar', dateline: '[Bergen][, September 26][ ({agency})] - ' },
  { id: 'petra', name: 'Jordan News Agency', printed: ['Petra', 'بترا'], url: 'https://petra.gov.jo/', country: 'JO', timeZone: 'Asia/Amman', dateline: '[Bergen][, Sept. 26][ ({agency})] -- ' },
  { id: 'bernama', name: 'Bernama', printed: ['Bernama'], url: 'https://www.bernama.com/', country: 'MY', timeZone: 'Asia/Kuala_Lumpur', dateline: '[BERGEN][, Sept 26][ ({agency})] -- ' },
  { id: 'antara', name: 'Antara News Agency', printed: ['ANTARA', 'Antara'], url: 'https://www.antaranews.com/', country: 'ID', timeZone: 'Asia/Jakarta', dateline: '[Bergen, Norway][ ({agency})] - ' },
  { id: 'vna', name: 'Vietnam News Agency', printed: ['VNA', 'TTXVN'], url: 'https://vnanet.vn/', country: 'VN', timeZone: 'Asia/Ho_Chi_Minh', dateline: '[Bergen][ ({agency})] – ' },
  { id: 'pna', name: 'Philippine News Agency', printed: ['PNA'], url: 'https://www.pna.gov.ph/', country: 'PH', timeZone: 'Asia/Manila', dateline: '[BERGEN][, Sept. 26][ ({agency})] -- ' },
  { id: 'cna', name: 'Central News Agency', printed: ['CNA', '中央社'], url: 'https://focustaiwan.tw/', country: 'TW', timeZone: 'Asia/Taipei', dateline: '[Bergen][, Sept. 26][ ({agency})] ' },
  { id: 'china-news-service', name: 'China News Service', printed: ['中新社', '中新网', 'China News Service'], country: 'CN', timeZone: 'Asia/Shanghai' },
  { id: 'ana-mpa', name: 'Athens-Macedonian News Agency', printed: ['ANA-MPA', 'ΑΠΕ-ΜΠΕ'], url: 'https://www.amna.gr/', country: 'GR', timeZone: 'Europe/Athens' },
  { id: 'nan', name: 'News Agency of Nigeria', printed: ['NAN'], url: 'https://nannews.ng/', country: 'NG', timeZone: 'Africa/Lagos', dateline: '[Bergen][, Sept. 26, 2023][ ({agency})] ' },
  { id: 'map', name: 'Maghreb Arabe Presse', printed: ['MAP', 'و م ع'], country: 'MA', timeZone: 'Africa/Casablanca', dateline: '[Bergen][, 26 sept 2023][ ({agency})] - ', language: 'fr' },
  { id: 'ukrinform', name: 'Ukrinform', printed: ['Ukrinform', 'Укринформ', 'Укрінформ'], url: 'https://www.ukrinform.net/', country: 'UA', timeZone: 'Europe/Kiev', dateline: '[BERGEN][, September 26][ /{agency}/]. ' },
  { id: 'belta', name: 'BelTA', printed: ['BelTA', 'БЕЛТА'], url: 'https://eng.belta.by/', country: 'BY', timeZone: 'Europe/Minsk', dateline: '[BERGEN][, 26 September][ ({agency})] - ' },
  { id: 'kazinform', name: 'Kazinform', printed: ['Kazinform', 'Казинформ'], country: 'KZ', timeZone: 'Asia/Almaty', dateline: '[BERGEN][. {agency}] - ' },
  { id: 'uza', name: 'Uzbekistan National News Agency', printed: ['UzA', 'УзА'], country: 'UZ', timeZone: 'Asia/Tashkent' },
  { id: 'armenpress', name: 'Armenpress', printed: ['ARMENPRESS', 'Арменпресс'], country: 'AM', timeZone: 'Asia/Yerevan', dateline: '[BERGEN][, SEPTEMBER 26][, {agency}]. ' },
  { id: 'tanjug', name: 'Tanjug', printed: ['Tanjug'], country: 'RS', timeZone: 'Europe/Belgrade', dateline: '[BERGEN][ - ({agency})] - ' },
  { id: 'hina', name: 'Hina', printed: ['Hina'], country: 'HR', timeZone: 'Europe/Zagreb', dateline: '[BERGEN][, Sept 26][ ({agency})] - ' },
  { id: 'agerpres', name: 'Agerpres', printed: ['AGERPRES', 'Agerpres'], country: 'RO', timeZone: 'Europe/Bucharest', dateline: '[Bergen][, 26 sep][ /{agency}/] - ', language: 'ro' },
  { id: 'notimex', name: 'Notimex', printed: ['Notimex'], country: 'MX', timeZone: 'America/Mexico_City', dateline: '[Bergen][, 26 sep][ ({agency})].- ', language: 'es' },
  { id: 'telam', name: 'Télam', printed: ['Télam', 'Telam'], country: 'AR', timeZone: 'America/Argentina/Buenos_Aires', dateline: '[Bergen][, 26 sep][ ({agency})].- ', language: 'es' },
  { id: 'europa-press', name: 'Europa Press', printed: ['EUROPA PRESS', 'Europa Press'], country: 'ES', timeZone: 'Europe/Madrid', dateline: '[BERGEN][, 26 Sep.][ ({agency})] - ', language: 'es' },
  { id: 'bloomberg', name: 'Bloomberg', printed: ['Bloomberg', 'Bloomberg News', 'BLOOMBERG'], url: 'https://www.bloomberg.com/', country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN][ ({agency})] -- ' },
  { id: 'dow-jones', name: 'Dow Jones Newswires', printed: ['Dow Jones', 'Dow Jones Newswires', 'MarketWatch', 'CBS.MW', 'Dow Jones/AP'], country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN][ ({agency})]--' },
  { id: 'tca', name: 'Tribune Content Agency', printed: ['TCA', 'TNS', 'MCT', 'KRT', 'Tribune News Service'], country: 'US', timeZone: 'America/Chicago', dateline: '[BERGEN][ ({agency})] — ' },
  { id: 'pr-newswire', name: 'PR Newswire', printed: ['PRNewswire', 'PR Newswire', 'PRNewswire-FirstCall', 'PRNewswire-USNewswire'], url: 'https://www.prnewswire.com/', country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN, Norway][, Sept. 26, 2023][ /{agency}/] -- ' },
  { id: 'business-wire', name: 'Business Wire', printed: ['BUSINESS WIRE', 'Business Wire'], url: 'https://www.businesswire.com/', country: 'US', timeZone: 'America/Los_Angeles', dateline: '[BERGEN, Norway][--({agency})][--Sep 26, 2023]--' },
  { id: 'globenewswire', name: 'GlobeNewswire', printed: ['GLOBE NEWSWIRE', 'GlobeNewswire'], url: 'https://www.globenewswire.com/', country: 'US', timeZone: 'America/New_York', dateline: '[BERGEN, Norway][, Sept. 26, 2023][ ({agency})] -- ' },
];
