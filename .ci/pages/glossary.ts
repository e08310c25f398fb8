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
    '| class hour, hour | 学时 |',
    '| the Measures | 《重庆市专业技术人员继续教育条例》实施办法 |',
    '| the Regulation | 《重庆市专业技术人员继续教育条例》 |',
    '| certificate | 继续教育证书 |',
    '| registration card | 继续教育登记卡 |',
    '| task book | 自学任务书 |',
    '| make-up | 补训 |',
    '| surplus, shortfall | 超出的学时，不足的学时 |',
    '| statistical year | 统计年度（上年度11月1日至本年度10月31日） |',
    '',
    ...Object.entries(vocabularies).flatMap(([name, list]) => table(name as VocabularyName, list)),
  ].join('\n')
