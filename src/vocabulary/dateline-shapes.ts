/** One order in which datelines print their parts. */
export interface DatelineShape {
  /**
   * The parts in order: `P` places, `D` a day, `A` an agency, `(A)` and `/A/` one in brackets or slashes, `C` a
   * reporter's name and `CC` one in capitals; then how it ends
   * and the lead begins: `-` a dash (or what stands for one), `:` a colon, `.` a full stop, `¶` the end of the line,
   * `_` a mere blank, `电` the
   * word by which Chinese copy says that it was wired, and `(` and `)` around it all. Commas and stops between the parts need not be written: copy is loose with them.
   */
  readonly parts: string;
  /** An invented line of the shape. */
  readonly example: string;
}

/**
 * The shapes of datelines, read and named by example. Sources: the shapes listed agency by agency in the agencies' own
 * copy, 1987 to 2026. Checked 2026-11. A new shape is a row.
 */
export const datelineShapes: readonly DatelineShape[] = [
  { parts: 'P D (A) -', example: 'BERGEN, Norway, Sept 26 (Reuters) - A library opened.' },
  { parts: 'P D (A) .', example: 'Baku, September 26 (AzerTAc). A library opened.' },
  { parts: 'P D (A) :', example: 'New Delhi [India], September 26 (ANI): A library opened.' },
  { parts: 'P D (A) _', example: 'New Delhi, Sep 26 (PTI) A library opened.' },
  { parts: 'P D (A) ¶', example: 'Baku, September 26 (AZERTAC)' },
  { parts: 'P (A) -', example: 'BERGEN, Norway (AP) — A library opened.' },
  { parts: 'P (A) - CC -', example: 'ANKARA (AA) - AYŞE ÖRNEK - Kütüphane açıldı.' },
  { parts: 'P (A) :', example: 'Oslo (NTB): A library opened.' },
  { parts: 'P (A) .', example: 'Bergen (Example). A library opened.' },
  { parts: 'P (A) _', example: 'Bergen (AFP) A library opened.' },
  { parts: 'P D /A/ .', example: 'MOSCOW, September 26. /TASS/. A library opened.' },
  {
    parts: 'P D /A/ -',
    example: 'BERGEN, Norway, Sept. 26, 2023 /PRNewswire/ -- A library opened.',
  },
  { parts: 'P D /A/ ¶', example: 'Baku, Azerbaijan, Sept. 26 /Trend, K. Eksempel/' },
  { parts: 'P D A ¶', example: 'Baku, September 26, AZERTAC' },
  { parts: 'P D A _', example: 'Baku, September 26, AZERTAC A library opened.' },
  { parts: 'P D A -', example: 'SYDNEY, Sept 26 AAP - A library opened.' },
  { parts: 'P D A .', example: 'Yerevan, September 26, Armenpress. A library opened.' },
  { parts: 'P D - A .', example: 'МОСКВА, 26 сен — РИА Новости. Библиотека открылась.' },
  {
    parts: 'P D - A C .',
    example: 'МОСКВА, 26 сен — РИА Новости, Иван Примеров. Библиотека открылась.',
  },
  { parts: 'P A -', example: 'Tehran, IRNA – A library opened.' },
  { parts: 'P A ¶', example: 'Baku, AZERTAC' },
  {
    parts: 'P - (A) - D -',
    example: 'BERGEN, Norway--(BUSINESS WIRE)--Sep 26, 2023--A library opened.',
  },
  { parts: 'P - (A) -', example: 'BERGEN — (BUSINESS WIRE) — A library opened.' },
  { parts: 'P D -', example: 'BERGEN, Norway, Sept 26 - A library opened.' },
  { parts: 'P D :', example: 'New Delhi [India], September 26: A library opened.' },
  { parts: 'P D ¶', example: 'Baku, September 26' },
  { parts: 'P -', example: 'BERGEN, Norway — A library opened.' },
  { parts: 'P ¶', example: 'ANKARA' },
  { parts: '(A) - P D -', example: '(ANSA) - ROMA, 26 SET - Una biblioteca ha aperto.' },
  { parts: '(A) - P -', example: '(ANSA) - ROMA - Una biblioteca ha aperto.' },
  { parts: 'A - P D (A) -', example: 'Canadian Press - TORONTO, Sept 26 (CP) - A library opened.' },
  { parts: 'A - P (A) -', example: 'Canadian Press - TORONTO (CP) - A library opened.' },
  { parts: 'A - P -', example: 'AP - BERGEN — A library opened.' },
  { parts: 'A P D ¶', example: 'STT, HELSINKI 26.9.2023' },
  { parts: 'D (A) -', example: 'Sept 26 (Reuters) - A library opened.' },
  { parts: 'D (A) .', example: 'September 26 (BTA). A library opened.' },
  { parts: 'D /A/ .', example: 'September 26. /TASS/. A library opened.' },
  { parts: 'A P D 电', example: '新华社北京9月26日电（记者李某）图书馆星期二开馆。' },
  { parts: 'A P 电', example: '新华社北京电 图书馆星期二开馆。' },
  { parts: '( A P D 电 )', example: '(法新社巴黎二十六日电)图书馆星期二开馆。' },
  { parts: '( A P 电 )', example: '(法新社巴黎电)图书馆星期二开馆。' },
  { parts: '( P - A ) C -', example: '(서울=연합뉴스) 홍길동 기자 = 도서관이 문을 열었다.' },
  { parts: '( P - A ) -', example: '(서울=연합뉴스) = 도서관이 문을 열었다.' },
  { parts: '(A) -', example: '(AFP) - A library opened.' },
  { parts: 'A -', example: 'AP - A library opened.' },
];
