// Remedies of randomly made facts. What a line asks for is done here anew, from the line alone, and the rule is run on it.

import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { fundingYearSchema } from '../../src/chongqing/entities/funding/funding-year.js'
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { unitSchema } from '../../src/chongqing/entities/unit.js'
import type { TaskBookItem } from '../../src/chongqing/law/vocabulary.js'
import { chongqing2006, type Determination, type Law } from '../../src/chongqing/pack.js'
import { paperSteps } from '../../src/chongqing/remedies/hours/record-papers.js'
import { assessFundingFloor } from '../../src/chongqing/rules/funding/funding-floor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { addDays, dateOfDay, dayNumber, type PlainDate } from '../../src/engine/quantity/calendar.js'
import { hoursText, toHundredths } from '../../src/engine/quantity/hours.js'
import { type RemedyLine, remedy } from '../../src/toolbox/remedy.js'
import { askedOf } from '../../src/tools/any-rule.js'
import { anyHoursReadings, personWithAnyService, recordsOf } from '../support/arbitraries.js'
import {
  changed,
  hoursOn,
  person,
  type RecordFacts,
  record,
  registered,
  type Some,
  sessions,
  totalHours,
} from '../support/facts.js'
import { runs } from '../support/runs.js'

const often = runs(400)
const patience = 120_000

const verdictOf = (answer: Determination<{ verdict: string }, { verdict: string }>): string => {
  if ('value' in answer) return answer.value.verdict
  return answer.status === 'open' ? 'undetermined' : answer.status
}

/** Some lines with one of them left out, and some with one hundredth less of one. */
const lessThan = (lines: readonly RemedyLine[]): readonly (readonly RemedyLine[])[] =>
  lines.flatMap((one, i) => {
    const without = lines.filter((_, other) => other !== i)
    if (!('hours' in one) || one.hours === '0.01') return [without]
    const lower = { ...one, hours: hoursText(toHundredths(one.hours) - 1) }
    return [without, lines.map((line, other) => (other === i ? lower : line))]
  })

type Book = NonNullable<TrainingRecord['taskBook']>

const isNew = ({ id }: TrainingRecord): boolean => id.startsWith('new')

const doOne = (records: readonly TrainingRecord[], line: RemedyLine): readonly TrainingRecord[] => {
  const change = (id: string, changes: (one: TrainingRecord) => Some<RecordFacts>) =>
    records.map((one) => (one.id === id ? changed(one, changes(one)) : one))
  const changeBook = (id: string, changes: (book: Book) => object) =>
    change(id, ({ taskBook }) => ({ taskBook: { ...taskBook, ...changes(taskBook as Book) } as never }))
  switch (line.act) {
    case 'study': {
      const study = totalHours(line.from, line.to, line.hours)
      const subject = line.subject === 'public-required' ? line.subject : 'elective'
      return [
        ...records,
        record({ id: `new-${line.subject}-${line.from}`, form: 'distance', subject, study }),
      ]
    }
    case 'register':
      return change(line.recordId, () => ({ registration: registered(line.from) }))
    case 'register-study':
      return records.map((one) =>
        isNew(one)
          ? changed(one, { registration: registered((one.study as { readonly to: PlainDate }).to) })
          : one,
      )
    case 'assess-self-study':
      return changeBook(line.recordId, () => ({ unitAssessment: 'pass' }))
    case 'approve-task-book':
      return changeBook(line.recordId as string, () => ({
        approval: { on: line.on ?? addDays(line.before as PlainDate, -1) },
      }))
    case 'complete-task-book':
      return changeBook(line.recordId, ({ items }) => ({
        items: [...items, line.item satisfies TaskBookItem],
      }))
    default:
      throw new Error(line.act)
  }
}

const withDone = (facts: PersonYearFacts, lines: readonly RemedyLine[]): PersonYearFacts => ({
  ...facts,
  records: lines.reduce(doOne, facts.records),
})

const aDay = fc.integer({ min: dayNumber('2025-12-20'), max: dayNumber('2026-01-10') }).map(dateOfDay)

const facts: fc.Arbitrary<PersonYearFacts> = fc.record({
  person: personWithAnyService,
  records: recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }),
  year: fc.constantFrom(2025, 2025, 2026),
})

/** A quota that a few records may miss, under any reading of what hours are worth. */
const quotaLaw: fc.Arbitrary<Law> = fc
  .tuple(
    fc.integer({ min: 1, max: 90 }),
    fc.oneof(
      fc.constant({}),
      fc.constant({ 'quota-evidence': 'certificate-entries-only' as const }),
      anyHoursReadings,
    ),
  )
  .map(([hours, readings]) =>
    withParameters(withReadings(chongqing2006, readings), {
      'annual-quota-hours': [{ from: '2006-02-27', value: `${hours}`, source: 'test' }],
    }),
  )

/** The same facts with all that could be studied on the days left, and with every paper that can be had. */
const atMost = (asked: PersonYearFacts, asOf: PlainDate, law: Law): PersonYearFacts => {
  const end = `${asked.year}-12-31`
  const period = { system: 'calendar', year: asked.year, from: `${asked.year}-01-01`, to: end } as const
  const days: PlainDate[] = []
  for (let day = addDays(asOf, 1); day <= end; day = addDays(day, 1)) {
    if (day >= period.from) days.push(day)
  }
  const papers = paperSteps(asked, period, asOf, law).reduce((given, { edit }) => edit(given, 1), asked)
  if (days.length === 0) return papers
  const study = sessions(...days.map((day) => hoursOn(day, 24)))
  // Entered on the last day and first of its entries: nothing else can count more in the year.
  return {
    ...papers,
    records: [...papers.records, record({ id: '0', study, registration: registered(end) })],
  }
}

describe('the quota', () => {
  property.prop([facts, quotaLaw, aDay], often)(
    'is met with the lines done and with nothing less, or nothing in the days left would do',
    (asked, law, asOf) => {
      const found = remedy(assessAnnualQuota, asked, { asOf }, law)
      const verdict = (lines: readonly RemedyLine[]) =>
        verdictOf(askedOf(assessAnnualQuota, law)(withDone(asked, lines)))
      if (found.standing === 'cured') {
        expect(verdict(found.lines)).toBe('met')
        for (const less of lessThan(found.lines)) expect(verdict(less)).not.toBe('met')
        for (const line of found.lines) {
          if (line.act !== 'study') continue
          expect(line.from > asOf && line.from <= line.to && line.to <= `${asked.year}-12-31`).toBe(true)
        }
      } else if (found.lines.length > 0) {
        expect(verdict(found.lines)).toBe('undetermined')
        for (const less of lessThan(found.lines)) expect(verdict(less)).toBe('not-met')
      } else if (found.standing === 'cannot-be-cured') {
        expect(verdictOf(askedOf(assessAnnualQuota, law)(atMost(asked, asOf, law)))).not.toBe('met')
      }
      expect(found.standing === 'nothing-to-cure').toBe(!['not-met', 'undetermined'].includes(verdict([])))
    },
    patience,
  )
})

const hundredths = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9000 }))

/** Public hours in March and others in April, in hundredths. */
const studied = (publicHours: number, otherHours: number): PersonYearFacts => ({
  person: person(),
  records: [
    record({
      id: 'r1',
      subject: 'public-required',
      study: totalHours('2025-03-01', '2025-03-31', hoursText(publicHours)),
    }),
    record({ id: 'r2', study: totalHours('2025-04-01', '2025-04-30', hoursText(otherHours)) }),
  ],
  year: 2025,
})

const ratios = fc.constantFrom('1:4', '1:4', '1:1', '2:3', '3:7')
const ratioLaw = (ratio: string, readings: object = {}): Law =>
  withParameters(withReadings(chongqing2006, readings), {
    'public-to-other-ratio': [{ from: '2006-02-27', value: ratio, source: 'test' }],
  })

const ratioReadings = fc.record({
  'ratio-base': fc.constantFrom('all-credited' as const, 'first-80' as const),
  'ratio-direction': fc.constantFrom('both' as const, 'under-only' as const, 'each-part-at-least' as const),
  'ratio-tolerance': fc.constantFrom('0', '0', '0.001', '0.05'),
})

describe('the ratio', () => {
  property.prop([hundredths, hundredths, ratios, ratioReadings], often)(
    'is kept with the lines done and with nothing less',
    (publicHours, otherHours, ratio, readings) => {
      const asked = studied(publicHours, otherHours)
      const law = ratioLaw(ratio, readings)
      const found = remedy(assessSubjectRatio, asked, { asOf: '2025-04-30' }, law)
      const verdict = (lines: readonly RemedyLine[]) =>
        verdictOf(assessSubjectRatio(withDone(asked, lines), law))
      expect(found.standing === 'nothing-to-cure').toBe(verdict([]) === 'met')
      if (found.standing === 'nothing-to-cure') return
      if (found.standing === 'cannot-be-cured') {
        // Of the first eighty hours too many were public, and further hours are not looked at.
        expect([readings['ratio-base'], readings['ratio-direction']]).toStrictEqual(['first-80', 'both'])
        return
      }
      expect(found.standing).toBe('cured')
      expect(verdict(found.lines)).toBe('met')
      for (const less of lessThan(found.lines)) expect(verdict(less)).not.toBe('met')
    },
    patience,
  )

  property.prop([facts, ratios, ratioReadings, fc.boolean(), aDay], runs(120))(
    'of any records is kept with the papers and the study of the lines, and with nothing less',
    (asked, ratio, readings, onlyEntries, asOf) => {
      const evidence = onlyEntries ? { 'quota-evidence': 'certificate-entries-only' } : {}
      const law = ratioLaw(ratio, { ...readings, ...evidence })
      const found = remedy(assessSubjectRatio, asked, { asOf }, law)
      const verdict = (lines: readonly RemedyLine[]) =>
        verdictOf(assessSubjectRatio(withDone(asked, lines), law))
      fc.pre(found.lines.length > 0)
      const reached = found.standing === 'cured' ? 'met' : 'undetermined'
      expect(verdict(found.lines)).toBe(reached)
      for (const less of lessThan(found.lines)) expect(['met', reached]).not.toContain(verdict(less))
    },
    patience,
  )

  property.prop([fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), ratios], often)(
    'is reached by the fewest hours that there are',
    (publicHours, otherHours, ratio) => {
      const [publicParts, otherParts] = ratio.split(':').map(Number) as [number, number]
      const found = remedy(
        assessSubjectRatio,
        studied(publicHours, otherHours),
        { asOf: '2025-04-30' },
        ratioLaw(ratio),
      )
      const added = found.lines.reduce(
        (sum, line) => sum + ('hours' in line ? toHundredths(line.hours) : 0),
        0,
      )
      const isKept = (more: number, others: number): boolean =>
        (publicHours + more) * otherParts === (otherHours + others) * publicParts
      let fewest = 0
      const reaches = (total: number): boolean =>
        Array.from({ length: total + 1 }, (_, more) => isKept(more, total - more)).includes(true)
      while (!reaches(fewest)) fewest++
      expect(added).toBe(fewest)
    },
    patience,
  )
})

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`

describe('the funding floor', () => {
  property.prop(
    [
      fc.bigInt({ min: 1n, max: 999_999_999_999_999n }),
      fc.bigInt({ min: 0n, max: 20_000_000_000_000n }),
      aDay,
    ],
    often,
  )('is reached by exactly the fen that are lacking, while the year runs', (payroll, fund, asOf) => {
    const entry = { kind: 'appropriated', recurrent: true, source: 'unit' }
    const asked = (...amounts: readonly bigint[]) => ({
      unit: unitSchema.parse({ id: 'u1', kind: 'enterprise' }),
      funding: fundingYearSchema.parse({
        unitId: 'u1',
        year: 2025,
        payroll: yuan(payroll),
        entries: amounts.map((amount) => ({ ...entry, amount: yuan(amount) })),
      }),
    })
    const found = remedy(assessFundingFloor, asked(fund), { asOf })
    const lacking = (payroll * 15n + 999n) / 1000n - fund
    if (lacking <= 0n) expect(found.standing).toBe('nothing-to-cure')
    else if (asOf > '2025-12-31') expect(found.standing).toBe('no-remedy-known')
    else {
      expect(found.standing).toBe('cured')
      expect(found.lines.map((line) => 'yuan' in line && BigInt(toHundredths(line.yuan)))).toStrictEqual([
        lacking,
      ])
      expect(verdictOf(assessFundingFloor(asked(fund, lacking)))).toBe('met')
      expect(verdictOf(assessFundingFloor(asked(fund, lacking - 1n)))).toBe('not-met')
    }
  })
})
