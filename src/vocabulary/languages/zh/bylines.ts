import type { BylineWords } from '../language-table.js';

/**
 * Bylines and credits of Chinese copy.
 *
 * Source: bylines and sign-offs as Xinhua, China News Service, CNA and Chinese newspapers print them, in
 * simplified and traditional characters.
 */
export const bylines: BylineWords = {
  // prettier-ignore
  before: [
    '记者', '本报记者', '本社记者', '本刊记者', '新华社记者', '中新社记者', '特约记者', '实习记者', '通讯员', '撰文', '文', '作者', '撰稿',
    '記者', '本報記者', '本社記者', '中央社記者', '特約記者', '通訊員', '撰稿人',
  ],
  and: ['和', '与', '及', '與'],
  in: [],
  reports: ['报道', '報道', '报导', '報導', '摄影报道', '攝影報導'],
  of: [],
  articles: [],
  honorifics: [],
  suffixes: ['先生', '女士', '小姐', '博士', '教授'],
  // prettier-ignore
  titles: [
    '编辑', '編輯', '主编', '總編輯', '评论员', '評論員', '教授', '副教授', '研究员', '研究員', '主任', '院长', '院長', '所长', '所長',
    '会长', '會長', '主席', '总裁', '總裁', '经理', '經理', '分析师', '分析師', '专家', '專家', '学者', '學者', '作家', '律师',
    '律師', '医生', '醫生', '工程师', '工程師', '发言人', '發言人', '大使', '部长', '部長',
  ],
  // prettier-ignore
  organizations: [
    '大学', '大學', '学院', '學院', '研究所', '研究院', '研究中心', '中心', '协会', '協會', '基金会', '基金會', '委员会', '委員會',
    '公司', '集团', '集團', '银行', '銀行', '报社', '報社', '日报', '日報', '晚报', '晚報', '通讯社', '通訊社', '电视台', '電視台',
    '出版社', '杂志社', '雜誌社',
  ],
  papers: [],
  staff: ['记者', '編輯部', '编辑部', '记者站', '综合', '綜合'],
  notNames: ['从', '由', '在', '据', '按'],
  credits: {
    before: {
      采写: 'author',
      执笔: 'author',
      参与采写: 'contributor',
      参与记者: 'contributor',
      参与报道: 'contributor',
      编辑: 'editor',
      責任編輯: 'editor',
      责任编辑: 'editor',
      责编: 'editor',
      編輯: 'editor',
      审校: 'editor',
      整理: 'compiler',
      综合报道: 'compiler',
      翻译: 'translator',
      编译: 'translator',
      译: 'translator',
      翻譯: 'translator',
      編譯: 'translator',
      譯者: 'translator',
      译者: 'translator',
      采访: 'interviewer',
      採訪: 'interviewer',
      摄影: 'photographer',
      摄: 'photographer',
      攝影: 'photographer',
      攝: 'photographer',
      图: 'photographer',
      图片: 'photographer',
      圖: 'photographer',
      供图: 'photographer',
      制图: 'illustrator',
      製圖: 'illustrator',
      绘图: 'illustrator',
      插图: 'illustrator',
      视频: 'producer',
      影片: 'producer',
      制作: 'producer',
    },
    behind: {},
  },
};
