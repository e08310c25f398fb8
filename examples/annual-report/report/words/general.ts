import { dateWords, several, type Words, w } from './say.js'

/** Where somebody or something stands towards a requirement. */
export type Standing = 'met' | 'not-met' | 'undetermined' | 'not-assessed'

export const standings = ['met', 'not-met', 'undetermined', 'not-assessed'] as const satisfies Standing[]

/** The frame of the report. */
export const general = {
  title: (year: number) =>
    w(`${year}年度专业技术人员继续教育情况报告`, `Continuing education of professionals, ${year}`),
  unnamedUnit: w('（未注明单位名称）', '(unit not named)'),
  filledOn: (date: string) =>
    w(`填表日期：${dateWords(date)['zh-CN']}`, `Form filled in on ${dateWords(date).en}`),
  notDated: w('表上无填表日期', 'The form bears no date'),
  inFile: (people: string, onRoll: string, records: string) =>
    w(
      `读取人员${people}人（本年度在册${onRoll}人）、学习记录${records}条`,
      `${several(people, 'person', 'people')} (${onRoll} on the roll of the year) and ${several(records, 'study record')} read`,
    ),
  basis: w('依据：渝府发〔2006〕17号', 'Under the Measures of 2006 (渝府发〔2006〕17号)'),
  noScript: w(
    '本页的筛选、排序和逐人理由需要浏览器脚本；主要数字不需要。',
    'Filters, sorting and the reasons for each person need scripts; the main figures do not.',
  ),
  calendarYear: (year: number) => w(`${year}年度（自然年）`, `${year}, calendar year`),
  statisticalYear: (year: number) => w(`${year}统计年度`, `${year}, statistical year`),
  seePeople: w('逐人情况见“人员”', 'See People for each person'),
} as const

/** The headings of the sections, in the order of the page. */
export const sections = {
  overview: w('总览', 'Overview'),
  return: w('统计年报', 'Annual return'),
  funding: w('经费', 'Funding'),
  people: w('人员', 'People'),
  findings: w('提示与问题', 'Findings'),
  reading: w('读表情况', 'Reading the file'),
  readings: w('条文理解', 'Readings'),
} as const satisfies Record<string, Words>

/** The four standings towards the annual quota. */
export const quotaStanding: Readonly<Record<Standing, Words>> = {
  met: w('已完成', 'Reached'),
  'not-met': w('未完成', 'Not reached'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('不适用', 'Not assessed'),
}

/** The four standings towards the general ratio of subjects. */
export const ratioStanding: Readonly<Record<Standing, Words>> = {
  met: w('相符', 'Kept'),
  'not-met': w('偏离', 'Departed from'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('无可比学时', 'Nothing to compare'),
}

/** The standings of a unit towards the floor of its funds. */
export const fundingStanding: Readonly<Record<Standing, Words>> = {
  met: w('达到', 'Reached'),
  'not-met': w('未达到', 'Not reached'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('未测算', 'Not assessed'),
}

/** What the report is not. */
export const disclaimer: readonly Words[] = [
  w(
    '本报告由程序按所给文件计算，不是法律意见，也不代替主管部门的认定。',
    'This report is computed from the files given. It is no legal advice and takes no decision of an authority.',
  ),
  w(
    '依据为2006年2月27日公布施行的《重庆市专业技术人员继续教育条例》实施办法（渝府发〔2006〕17号）。条文摘要为本程序自撰，以公报原文为准。',
    'It rests on the implementing measures of 27 February 2006 (渝府发〔2006〕17号). The précis of provisions are in own words; the gazette alone counts.',
  ),
  w(
    '上位的《条例》于2010年、2025年7月31日两次修正，本程序只核对过2010年修正文本；本办法是否因此调整，请向主管部门核实。',
    'The Regulation above them was amended in 2010 and on 31 July 2025; only the text of 2010 was checked. Ask the competent department whether the measures still stand.',
  ),
  w(
    '国家《专业技术人员继续教育规定》（人力资源和社会保障部令第25号，2015年）要求每年累计不少于90学时；本报告按本办法的80学时计算。',
    'The national rules of 2015 (人力资源和社会保障部令第25号) ask for at least 90 hours a year; this report computes the 80 hours of the measures.',
  ),
]
