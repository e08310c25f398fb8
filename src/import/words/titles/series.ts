import type { TitleLevel } from '../../../chongqing/law/vocabulary.js'

/** The titles of a series by their level; 员级 and 助理级 are both junior. */
export type TitleSeries = Readonly<Record<Exclude<TitleLevel, 'none'>, readonly string[]>>

/** Callings whose four titles differ only by what stands before them: 助理会计师, 会计师, 高级会计师, 正高级会计师. */
const graded = (...callings: readonly string[]): TitleSeries => ({
  junior: callings.flatMap((calling) => [`助理${calling}`, `初级${calling}`]),
  intermediate: callings.flatMap((calling) => [calling, `中级${calling}`]),
  'senior-associate': callings.map((calling) => `高级${calling}`),
  'senior-full': callings.flatMap((calling) => [
    `正高级${calling}`,
    `正高${calling}`,
    `教授级高级${calling}`,
  ]),
})

/** Callings of the health service: 护士, 护师, 主管护师, 副主任护师, 主任护师. */
const clinical = (...callings: readonly string[]): TitleSeries => ({
  junior: callings.flatMap((calling) => [`${calling}士`, `${calling}师`]),
  intermediate: callings.map((calling) => `主管${calling}师`),
  'senior-associate': callings.map((calling) => `副主任${calling}师`),
  'senior-full': callings.map((calling) => `主任${calling}师`),
})

/** Callings that are counted: 四级演员 is junior, 一级演员 the highest. */
const numbered = (...callings: readonly string[]): TitleSeries => ({
  junior: callings.map((calling) => `四级${calling}`),
  intermediate: callings.map((calling) => `三级${calling}`),
  'senior-associate': callings.map((calling) => `二级${calling}`),
  'senior-full': callings.map((calling) => `一级${calling}`),
})

/** Several lists of a series as one. */
const together = (...parts: readonly TitleSeries[]): TitleSeries => ({
  junior: parts.flatMap(({ junior }) => junior),
  intermediate: parts.flatMap(({ intermediate }) => intermediate),
  'senior-associate': parts.flatMap((part) => part['senior-associate']),
  'senior-full': parts.flatMap((part) => part['senior-full']),
})

const titles = (
  junior: readonly string[],
  intermediate: readonly string[],
  associate: readonly string[],
  full: readonly string[],
): TitleSeries => ({ junior, intermediate, 'senior-associate': associate, 'senior-full': full })

const researchers = titles(['研究实习员'], ['助理研究员', '助研'], ['副研究员', '副研'], ['研究员'])

const librarians = titles(
  ['管理员', '助理馆员', '助馆'],
  ['馆员'],
  ['副研究馆员', '副研馆员'],
  ['研究馆员', '研馆员'],
)

const instructors = titles(
  ['助理讲师', '教员', '三级实习指导教师', '二级实习指导教师'],
  ['讲师', '一级实习指导教师'],
  ['高级讲师', '高讲', '高级实习指导教师'],
  ['正高级讲师', '正高级实习指导教师'],
)

// The grades of the time when primary and middle schools had grades of their own are words of both where the same words
// stand for another level today: a 小学高级教师 was intermediate, and a 高级教师 of a primary school is associate senior.
const schoolTeachers = together(
  titles(
    [
      '三级教师',
      '二级教师',
      '中小学二级教师',
      '中小学三级教师',
      '中学三级教师',
      '中学二级教师',
      '中教二级',
      '中教三级',
      '中学二级',
      '中二',
    ],
    ['一级教师', '中小学一级教师', '中学一级教师', '中学一级', '中教一级', '中一'],
    ['高级教师', '中学高级教师', '中学高级', '中教高级', '中高', '中小学高级教师'],
    ['正高级教师', '中学正高级教师', '小学正高级教师', '中小学正高级教师', '正高教师'],
  ),
  titles(
    ['小学三级教师', '小学二级教师', '小学一级教师', '小教一级', '小教二级', '小学一级', '幼儿园一级教师'],
    [
      '小学高级教师',
      '小学一级教师',
      '小学一级',
      '小教高级',
      '小学高级',
      '小高',
      '幼儿园高级教师',
      '幼儿园一级教师',
    ],
    ['小学高级教师', '小学高级', '幼儿园高级教师'],
    [],
  ),
)

const physicians = titles(
  ['医士', '医师', '住院医师'],
  ['主治医师', '主管医师', '主治医生'],
  ['副主任医师', '副主任医生', '副主任中医师'],
  ['主任医师', '主任医生', '主任中医师'],
)

/**
 * The titles of the 27 series of professionals, and of political workers, who are counted with them: the names of GB/T 8561
 * and of the reform of the series since 2017, and their usual short forms.
 */
export const titleSeries = {
  'university-teachers': titles(['助教'], ['讲师'], ['副教授', '副教'], ['教授']),
  'social-scientists': researchers,
  'natural-scientists': researchers,
  health: together(
    physicians,
    clinical('护', '药', '中药', '检验', '检验技', '放射', '放射技', '影像技', '康复技', '病理技', '营养'),
    titles(['公卫医师', '中医师', '中医士'], ['主管技师', '主治中医师'], ['副主任技师'], ['主任技师']),
  ),
  engineering: together(
    graded('工程师'),
    titles(
      ['技术员', '助工'],
      [],
      ['高工'],
      ['正高工', '正高级高工', '教授级高工', '教高', '教高工', '研究员级高级工程师', '研高'],
    ),
  ),
  agriculture: together(
    graded('农艺师', '畜牧师', '兽医师', '园艺师', '水产师', '农业经济师'),
    titles(
      ['农业技术员', '助理兽医', '畜牧技术员'],
      [],
      ['高农'],
      ['农业技术推广研究员', '农技推广研究员', '推广研究员'],
    ),
  ),
  journalism: titles(
    ['助理记者', '助理编辑'],
    ['记者', '编辑'],
    ['主任记者', '主任编辑'],
    ['高级记者', '高级编辑'],
  ),
  publishing: titles(
    ['助理编辑', '助理技术编辑', '技术设计员', '三级校对', '二级校对'],
    ['编辑', '技术编辑', '一级校对'],
    ['副编审'],
    ['编审'],
  ),
  libraries: librarians,
  museums: together(librarians, titles(['文博助理馆员'], ['文博馆员'], ['文博副研究馆员'], ['文博研究馆员'])),
  archives: together(
    librarians,
    titles(['档案助理馆员'], ['档案馆员'], ['档案副研究馆员'], ['档案研究馆员']),
  ),
  'arts-and-crafts': together(graded('工艺美术师'), titles(['工艺美术员'], [], [], [])),
  'technical-school-teachers': instructors,
  sports: together(
    titles(['三级教练', '二级教练', '初级教练'], ['一级教练', '中级教练'], ['高级教练'], ['国家级教练']),
    titles(['三级教练员', '二级教练员'], ['一级教练员'], ['高级教练员'], ['国家级教练员']),
    titles(['初级运动防护师'], ['中级运动防护师'], ['高级运动防护师'], ['国家级运动防护师']),
  ),
  translation: titles(
    ['三级翻译', '助理翻译'],
    ['二级翻译', '翻译'],
    ['一级翻译', '副译审'],
    ['译审', '资深翻译'],
  ),
  broadcasting: titles(
    ['三级播音员', '二级播音员', '二级播音员主持人', '三级播音员主持人'],
    ['一级播音员', '一级播音员主持人'],
    ['主任播音员', '主任播音员主持人'],
    ['播音指导'],
  ),
  accounting: together(graded('会计师'), titles(['会计员', '助会'], [], ['高会'], ['正高会'])),
  statistics: together(graded('统计师'), titles(['统计员'], [], ['高统'], [])),
  economics: together(
    graded('经济师', '人力资源管理师', '知识产权师'),
    titles(['经济员', '助经'], [], ['高经'], ['正高经']),
  ),
  laboratories: together(graded('实验师'), titles(['实验员'], [], [], [])),
  'vocational-school-teachers': instructors,
  'school-teachers': schoolTeachers,
  arts: together(
    numbered(
      '演员',
      '演奏员',
      '编剧',
      '导演',
      '编导',
      '指挥',
      '作曲',
      '作词',
      '摄影师',
      '摄像师',
      '舞美设计师',
      '舞台美术师',
      '艺术创意设计师',
      '美术师',
      '文学创作',
      '演出监督',
      '录音师',
      '剪辑师',
    ),
    titles(['舞台技术员', '美术员'], ['舞台技师'], ['主任舞台技师'], []),
    titles(['文学创作四级'], ['文学创作三级'], ['文学创作二级'], ['文学创作一级']),
  ),
  'legal-services': together(
    numbered('律师', '公证员'),
    titles(['公证员助理', '法医师'], ['主检法医师'], ['副主任法医师'], ['主任法医师']),
  ),
  shipping: titles(
    ['二副', '三副', '二管轮', '三管轮', '轮机员', '二等电机员'],
    ['船长', '大副', '轮机长', '大管轮', '一等电机员', '通用电机员'],
    ['高级船长', '高级轮机长', '高级电机员', '高级船舶电子员', '高级引航员'],
    ['正高级船长', '正高级轮机长', '正高级船舶电子员', '正高级引航员'],
  ),
  aviation: titles(
    ['四级飞行员', '三级飞行员', '四级飞行领航员', '三级飞行领航员', '四级飞行机械员', '三级飞行机械员'],
    ['二级飞行员', '二级飞行领航员', '二级飞行机械员', '二级飞行通信员'],
    ['一级飞行员', '一级飞行领航员', '一级飞行机械员', '一级飞行通信员'],
    ['正高级飞行员', '正高级飞行领航员', '正高级飞行机械员', '正高级飞行通信员'],
  ),
  auditing: together(graded('审计师'), titles(['审计员'], [], ['高审'], [])),
  'political-work': together(graded('政工师'), titles(['政工员'], [], ['高政'], [])),
} as const satisfies Readonly<Record<string, TitleSeries>>
