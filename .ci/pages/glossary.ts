import { english } from 'xueshi/en'
import { type List, type VocabularyName, vocabularies } from 'xueshi/law'
import { chinese } from 'xueshi/zh-CN'
import { row } from './names.js'

type Terms = Readonly<Record<string, string>>

const table = (name: VocabularyName, { provisions }: List): readonly string[] => {
  const [zh, en]: readonly [Terms, Terms] = [chinese.terms[name], english.terms[name]]
  return [
    `## \`${name}\``,
    '',
    row('id', 'Chinese', 'English', 'provision'),
    row('---', '---', '---', '---'),
    ...Object.entries(provisions).map(([id, provision]) =>
      row(`\`${id}\``, zh[id] as string, en[id] as string, provision ?? ''),
    ),
    '',
  ]
}

const own = [
  ['rule', '规则', 'a pure function from facts, and an edition, to an answer'],
  ['answer, determination', '结论', 'what a rule gives: one of eight outcomes with its grounds'],
  [
    'grounds',
    chinese.labels.grounds,
    'everything an answer rests on: citations, parameters, readings, findings, premises',
  ],
  ['grounds on demand', '按需生成的依据', 'grounds that are made when one of them is first read'],
  ['premise', chinese.labels.premises, 'the answer of another rule on which an answer rests'],
  [
    'finding',
    chinese.labels.findings,
    'something a person should look at, by code, with its data and provision',
  ],
  ['missing fact', chinese.labels.missing, 'a fact that is not known and that an answer depends on'],
  ['norm', '规范', 'who owes, may or must not do what, by one provision'],
  ['parameter', chinese.labels.parameters, 'a figure that a provision sets, dated'],
  ['reading', chinese.labels.readings, 'a contested phrase with its options, of which one is the default'],
  ['pack', '法规包', 'a law as data and rules over the engine'],
  ['edition', '版本', 'a law as it is asked: provisions, parameters, one option for every reading'],
  ['reckoning', '学时计算', "the arithmetic from a person's records to hours"],
  ['columns', '数字列', 'people and their records as numbers, by which their counts are the same'],
  ['tally', '统计累计数', 'the counts of many people, which add and merge'],
  ['remedy', '补救办法', 'the least that would put an answer right'],
  [
    'unread cell',
    '未读单元格',
    'a cell that holds something and gives nothing, such as a formula that nobody computed; never empty',
  ],
  ['door', '读入口', 'what reads what an office writes, and says why where it does not understand'],
  ['paper', '表格文书', 'what an office hands in, keeps or prints, made of facts and answers'],
  ['receipt', '结论凭据', 'an answer kept so that it can be checked again'],
] as const

/** The page of terms: the id in code, the Chinese official term, the English label, the provision. */
export const glossaryPage = (): string =>
  [
    '# Glossary',
    '',
    'Made from the data by `npm run pages`; a test fails when it is out of date. The same word for the same thing',
    'everywhere: in code the id, in Chinese the official term, in English the label.',
    '',
    '| English | Chinese |',
    '| --- | --- |',
    '| continuing education | 继续教育 |',
    '| hour | 学时 |',
    '| the Measures | 《重庆市专业技术人员继续教育条例》实施办法 |',
    '| the Regulation | 《重庆市专业技术人员继续教育条例》 |',
    '| certificate | 继续教育证书 |',
    '| registration card | 继续教育登记卡 |',
    '| task book | 自学任务书 |',
    '| make-up | 补训 |',
    '| surplus, shortfall | 超出的学时，不足的学时 |',
    '| statistical year | 统计年度（上年度11月1日至本年度10月31日） |',
    '',
    'What the library itself speaks of, in code and in these pages:',
    '',
    '| English | Chinese | what it is |',
    '| --- | --- | --- |',
    ...own.map((cells) => row(...cells)),
    '',
    ...Object.entries(vocabularies).flatMap(([name, list]) => table(name as VocabularyName, list)),
  ].join('\n')
