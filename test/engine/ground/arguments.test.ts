// What does not compile, but what a caller in JavaScript may do: each is refused in words.
import { describe, expect, test } from 'vitest'
import { english, englishReports } from 'xueshi/en'
import { chongqing2006 } from '../../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { assessStudyTimeRight } from '../../../src/chongqing/rules/quota/study-time-right.js'
import { explain } from '../../../src/explanation/explain.js'
import { explainReport } from '../../../src/explanation/explain-report.js'
import { questionOf } from '../../../src/explanation/question.js'
import { questions } from '../../../src/toolbox/questions.js'
import { receipt } from '../../../src/toolbox/receipt.js'
import { sensitivity, sensitivityOfMany } from '../../../src/toolbox/sensitivity.js'
import { strikeOut } from '../../../src/toolbox/struck-records/strike-out.js'
import { verify } from '../../../src/toolbox/verify.js'
import { person, record } from '../../support/facts.js'

/** Arguments as they come without types. */
const untyped = (value: unknown): never => value as never

const facts = { grantedHours: '72', year: 2025 }
const answer = assessStudyTimeRight(facts)
const quota = { person: person(), records: [record()], year: 2025 }

const wrong: readonly (readonly [string, () => unknown, message: string])[] = [
  [
    'a language',
    () => explain(answer, untyped('zh')),
    'invalid-argument: language must be a language, such as chinese or english',
  ],
  ['an inherited language', () => explain(answer, untyped('toString')), 'language must be a language'],
  [
    'the language of a report',
    () => explainReport(questions(answer), untyped('zh')),
    'language must be a language',
  ],
  [
    'the language of a question',
    () => questionOf({ fact: 'unit.kind' }, untyped(undefined)),
    'language must be a language',
  ],
  ['no answer', () => explain(untyped({}), english), 'determination must be the answer of a rule'],
  ['no answer to ask about', () => questions(untyped({})), 'determination must be the answer of a rule'],
  ['nothing to ask about', () => questions(untyped(null)), 'determination must be the answer of a rule'],
  [
    'premises alone',
    () => questions(untyped({ premises: [] })),
    'determination must be the answer of a rule',
  ],
  ['no answer to keep', () => receipt(untyped({}), facts), 'determination must be the answer of a rule'],
  [
    'a language without words for reports',
    () => explainReport(questions(answer), untyped(english)),
    'language must be a language for reports',
  ],
  ['no report', () => explainReport(untyped({}), englishReports), 'report must be the report of a tool'],
  [
    'nothing for a report',
    () => explainReport(untyped(undefined), englishReports),
    'report must be the report of a tool',
  ],
  [
    'an answer for a report',
    () => explainReport(untyped(answer), englishReports),
    'report must be the report of a tool',
  ],
  [
    'no receipt',
    () => verify(untyped({}), facts),
    'kept must be a receipt; read one that was stored with parseReceipt',
  ],
  ['nothing for a receipt', () => verify(untyped(undefined), facts), 'kept must be a receipt'],
  ['a text for a receipt', () => verify(untyped('{}'), facts), 'kept must be a receipt'],
  [
    'half a receipt',
    () => verify(untyped({ ...receipt(answer, facts), facts: undefined }), facts),
    'kept must be a receipt',
  ],
  [
    'a text for a list of ids',
    () => strikeOut(assessAnnualQuota, quota, untyped('r1')),
    'recordIds must be a list of ids of records',
  ],
  [
    'a text for a list of readings',
    () => sensitivity(assessStudyTimeRight, facts, chongqing2006, { only: untyped('quota-year') }),
    'options.only must be a list of ids of readings',
  ],
  [
    'a text for a list of options',
    () =>
      sensitivity(assessStudyTimeRight, facts, chongqing2006, {
        also: { 'ratio-tolerance': untyped('0.05') },
      }),
    'options.also must be a list of options for each reading',
  ],
  [
    'one for many',
    () => sensitivityOfMany(assessStudyTimeRight, untyped(facts)),
    'many must be a list of facts',
  ],
]

describe('what does not compile is refused in words', () => {
  test.each(wrong)('%s', (_, call, message) => {
    expect(call).toThrow(message)
    expect(call).toThrow(expect.objectContaining({ name: 'XueshiError' }))
  })
})
