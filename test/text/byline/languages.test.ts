import { describe, expect, it } from 'vitest';
import { parseByline } from '../../../src/front-door/text.js';
import { stated, type Stated } from './people.js';

const rows: readonly (readonly [string, string, readonly Stated[]])[] = [
  ['German', 'Von Eva Muster, dpa', [{ name: 'Eva Muster', of: 'dpa' }]],
  [
    'German',
    'Von Eva Muster in Oslo und Max Beispiel in Bergen',
    [
      { name: 'Eva Muster', at: 'Oslo/NO' },
      { name: 'Max Beispiel', at: 'Bergen/NO' },
    ],
  ],
  [
    'German',
    'Von unserer Korrespondentin Eva Muster',
    [{ name: 'Eva Muster', title: 'Korrespondentin' }],
  ],
  [
    'German',
    'Von Prof. Dr. Eva Muster, Universität Beispiel',
    [{ name: 'Eva Muster', prefix: 'Prof. Dr.', of: 'Universität Beispiel' }],
  ],
  ['French', 'Par Jean DUPONT', [{ name: 'Jean Dupont' }]],
  [
    'French',
    'Par Mme Marie Exemple et M. Jean Dupont',
    [
      { name: 'Marie Exemple', prefix: 'Mme' },
      { name: 'Jean Dupont', prefix: 'M.' },
    ],
  ],
  [
    'French',
    'Par Jean Dupont, correspondant à Oslo',
    [{ name: 'Jean Dupont', title: 'correspondant', at: 'Oslo/NO' }],
  ],
  [
    'French',
    'De notre correspondant à Oslo, Jean Dupont',
    [{ name: 'Jean Dupont', at: 'Oslo/NO' }],
  ],
  [
    'Spanish',
    'Por Ana Ejemplo y Juan de la Muestra',
    [{ name: 'Ana Ejemplo' }, { name: 'Juan de la Muestra' }],
  ],
  ['Spanish', 'Por Ana Ejemplo de EFE', [{ name: 'Ana Ejemplo', of: 'EFE' }]],
  ['Spanish', 'Por José Ejemplo y Muestra', [{ name: 'José Ejemplo y Muestra' }]],
  ['Spanish', 'Por la Dra. Ana Ejemplo', [{ name: 'Ana Ejemplo', prefix: 'la Dra.' }]],
  [
    'Portuguese',
    'Por João Exemplo e Maria da Silva',
    [{ name: 'João Exemplo' }, { name: 'Maria da Silva' }],
  ],
  [
    'Portuguese',
    'Por João Exemplo, da Agência Lusa',
    [{ name: 'João Exemplo', of: 'Agência Lusa' }],
  ],
  [
    'Italian',
    '(di Mario Esempio e Anna Prova)',
    [{ name: 'Mario Esempio' }, { name: 'Anna Prova' }],
  ],
  ['Italian', 'Dal nostro inviato Mario Esempio', [{ name: 'Mario Esempio' }]],
  [
    'Russian',
    'Автор: Иван Примеров и Анна Образцова',
    [{ name: 'Иван Примеров' }, { name: 'Анна Образцова' }],
  ],
  ['Russian', 'ИВАН ПРИМЕРОВ, РИА Новости', [{ name: 'Иван Примеров', of: 'РИА Новости' }]],
  ['Russian', 'Корр. ТАСС Иван Примеров', [{ name: 'Иван Примеров', title: 'Корр.', of: 'ТАСС' }]],
  [
    'Russian',
    'г-н И.И. Примеров, директор Института шахмат, Москва',
    [{ name: 'И.И. Примеров', prefix: 'г-н', title: 'директор Института шахмат', at: 'Москва/RU' }],
  ],
  [
    'Azerbaijani',
    'Müəllif: Leyla Nümunəli və Anar Misallı',
    [{ name: 'Leyla Nümunəli' }, { name: 'Anar Misallı' }],
  ],
  [
    'Azerbaijani',
    'LEYLA NÜMUNƏLİ, siyasi şərhçi',
    [{ name: 'Leyla Nümunəli', title: 'siyasi şərhçi' }],
  ],
  [
    'Azerbaijani',
    'Anar Misallı, Nümunə Mərkəzinin icraçı direktoru, Bakı',
    [{ name: 'Anar Misallı', title: 'Nümunə Mərkəzinin icraçı direktoru', at: 'Bakı/AZ' }],
  ],
  ['Azerbaijani in Cyrillic', 'Мүәллиф: Лејла Нүмунәли', [{ name: 'Лејла Нүмунәли' }]],
  ['Turkish', 'Haber: Ali Örnek ve Ayşe Deneme', [{ name: 'Ali Örnek' }, { name: 'Ayşe Deneme' }]],
  ['Turkish', 'Ali Örnek, AA', [{ name: 'Ali Örnek', of: 'AA' }]],
  ['Finnish', 'Teksti: Matti Esimerkki', [{ name: 'Matti Esimerkki' }]],
  [
    'Finnish',
    'MATTI ESIMERKKI, LIISA MALLI',
    [{ name: 'Matti Esimerkki' }, { name: 'Liisa Malli' }],
  ],
  ['Arabic', 'بقلم: كاري مثال', [{ name: 'كاري مثال' }]],
  ['Arabic', 'بقلم كاري مثال وأولا نموذج', [{ name: 'كاري مثال' }, { name: 'أولا نموذج' }]],
  ['Arabic', 'بقلم محمد علي وليد نموذج', [{ name: 'محمد علي وليد نموذج' }]],
  ['Chinese', '本报记者 张三 李四', [{ name: '张三' }, { name: '李四' }]],
  ['Chinese', '记者张三 北京报道', [{ name: '张三', at: '北京/CN' }]],
  [
    'Chinese',
    '本报记者 张三 李四 卑尔根报道',
    [
      { name: '张三', at: '卑尔根' },
      { name: '李四', at: '卑尔根' },
    ],
  ],
  ['Chinese', '新华社记者张三、李四和王五', [{ name: '张三' }, { name: '李四' }, { name: '王五' }]],
  ['Chinese', '作者：卡里·埃克森佩尔', [{ name: '卡里·埃克森佩尔' }]],
  ['Chinese', '文/张 三', [{ name: '张三' }]],
  ['Dutch', 'Door Jan van der Voorbeeld', [{ name: 'Jan van der Voorbeeld' }]],
  ['Swedish', 'Av Kari Exempel', [{ name: 'Kari Exempel' }]],
];

describe('bylines', () => {
  it.each(rows)('in %s: %s', (_language, text, people) => {
    expect(stated(parseByline(text))).toEqual(people);
  });

  it.each(['Haber Merkezi', 'Редакция ТАСС', 'Redacción EFE'])('name a newsroom: %s', (text) => {
    const byline = parseByline(text);
    expect(byline).toMatchObject({ people: [], organization: { name: text } });
  });

  it.each([
    'Von Oslo nach Bergen',
    'Von wegen!',
    'Par exemple',
    'Por ejemplo',
    'Por fin',
    'Di notte',
    'Автор неизвестен и счастлив',
  ])('are no phrases such as %j', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });
});
