import { describe, expect, test } from 'vitest'
import { factTerms as english } from '../../src/words/en/reports/fact-terms.js'
import { factInWords } from '../../src/words/fact-path.js'
import { factTerms as chinese } from '../../src/words/zh-CN/reports/fact-terms.js'
import { expectWellSaid } from '../explanation/well-said.js'

describe('a fact in words', () => {
  test.each<[string, string, string]>([
    ['', '全部事实', 'all facts'],
    ['year', '年度', 'the year'],
    ['person.title', '人员的职称', 'professional title of the person'],
    ['records', '学习记录', 'the training records'],
    ['records.r1', '记录“r1”', 'record "r1"'],
    ['records.r1.study', '记录“r1”的学习时间', 'time of study of record "r1"'],
    ['people.p1', '人员“p1”', 'person "p1"'],
    ['people.p1.person', '人员“p1”的人员', 'the person of person "p1"'],
    ['people.p1.person.title', '人员“p1”的职称', 'professional title of person "p1"'],
    ['people.p1.records', '人员“p1”的学习记录', 'training records of person "p1"'],
    [
      'people.p1.records.r1.result',
      '人员“p1”的记录“r1”的考核结果',
      'result of the assessment of record "r1" of person "p1"',
    ],
    ['funding.payroll', '经费的职工工资总额', 'payroll of the funding'],
    ['funding.entries.e1.amount', '经费的款项“e1”的金额', 'amount of entry "e1" of the funding'],
    [
      'ledger.entries.e1.returned',
      '经费账簿的款项“e1”的归还金额',
      'amount returned of entry "e1" of the ledger',
    ],
    ['person.inService', '人员是否在职', 'whether the person is in service'],
    ['people.p1.person.graduated', '人员“p1”是否毕业', 'whether person "p1" graduated'],
    ['records.r1.offTheJob', '记录“r1”是否脱产', 'whether record "r1" is off the job'],
    [
      'certificate.flagged',
      '继续教育证书有无涂改标记',
      'whether the certificate bears the flag of an alteration',
    ],
    ['records.r1.study.from', '记录“r1”的学习开始日期', 'first day of study of record "r1"'],
    ['records.r1.study.hours', '记录“r1”的学时', 'hours of record "r1"'],
    ['records.r1.study.sessions.0.date', '记录“r1”第 1 次学习的日期', 'date of session 1 of record "r1"'],
    ['records.r1.registration.registeredOn', '记录“r1”的登记日期', 'date of registration of record "r1"'],
    ['records.r1.taskBook.from', '记录“r1”的自学任务书的起始日期', 'first day of task book of record "r1"'],
    ['case.events.1.on', '案件第 2 项的日期', 'date of item 2 of the case'],
    ['reviews.0', '检查总结日期第 1 项', 'item 1 of dates of review'],
    ['grantedHours', '单位保证的继续教育时间', 'time granted for study'],
    ['agreement.serviceMonths', '协议约定的服务时限', 'agreed months of service of the agreement'],
    ['volume', '册次', 'volume'],
    ['entries.e1', '款项“e1”', 'entry "e1"'],
    ['entries', '账目', 'the entries'],
    ['instructors.t1.engagement', '师资“t1”的专职或兼职', 'engagement of instructor "t1"'],
    ['plan.from', '规划的起始日期', 'first day of the plan'],
    ['current.number', '现有证书的编号', 'number of the certificate as it is'],
    ['judged.practical', '对自学内容的评价的“practical”', '"practical" of the judgement of the content'],
    ['a-later-field', '“a-later-field”', '"a-later-field"'],
    ['records.r1.toString', '记录“r1”的“toString”', '"toString" of record "r1"'],
    ['constructor.name', '“constructor”的“name”', '"name" of "constructor"'],
    ['person.title.deeper', '人员的职称的“deeper”', '"deeper" of professional title of the person'],
  ])('%s', (path, zh, en) => {
    const way = path === '' ? [] : path.split('.')
    expect([factInWords(way, chinese), factInWords(way, english)]).toStrictEqual([zh, en])
    expectWellSaid(factInWords(way, chinese), 'zh-CN')
    expectWellSaid(factInWords(way, english), 'en')
  })

  test('of any field is well said, and no two fields of one thing are called the same', () => {
    for (const [terms, locale] of [
      [chinese, 'zh-CN'],
      [english, 'en'],
    ] as const) {
      for (const words of Object.values(terms.fields)) {
        for (const word of Object.values(words)) expectWellSaid(terms.of(word, '1'), locale)
        expect(new Set(Object.values(words)).size).toBe(Object.values(words).length)
      }
      for (const word of Object.values(terms.asked)) expectWellSaid(word, locale)
    }
    expect(Object.keys(chinese.asked).sort()).toStrictEqual(Object.keys(english.asked).sort())
  })
})
