import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Amount } from '../../../src/chongqing/findings/findings.js'
import { creditedHours } from '../../../src/chongqing/rules/credit-hours/credited-hours.js'
import { hasValue } from '../../../src/engine/determination/determination.js'
import { type Span, spanOf } from '../../../src/engine/quantity/hours.js'
import { foundations } from '../../../src/toolbox/struck-records/foundations.js'
import type {
  EntryPlace,
  Foundation,
  YearFoundations,
} from '../../../src/toolbox/struck-records/year-foundations.js'
import { foundationsCases } from '../../cases/foundations.js'
import { anyHoursLaw, personWithAnyService, recordsOf, shuffled } from '../../support/arbitraries.js'
import { lawOf } from '../../support/cases.js'
import { changed, person, record, registered } from '../../support/facts.js'
import { runs } from '../../support/runs.js'

const figure = (amount: Amount): string =>
  typeof amount === 'string' ? amount : `${amount.least}..${amount.most}`

const placeText = ({ certificate, volume, registeredOn }: EntryPlace): string =>
  `${certificate}/${volume}/${registeredOn}`

const recordText = (one: Foundation): string => {
  const grounds = [
    ...(one.entry
      ? [
          `${placeText(one.entry)}${{ true: '', false: ' fallen', null: ' in question' }[`${one.entry.stands}`]}`,
        ]
      : []),
    ...one.proofs,
    ...(one.completionCertificate ? ['completion certificate'] : []),
    ...(one.classId === null ? [] : [`class ${one.classId}`]),
  ]
  return `${one.recordId}: ${figure(one.credited)} by ${one.support}: ${grounds.join(', ')}`.trimEnd()
}

const yearTexts = ({ period, hours, bySupport, records, proofs, entries }: YearFoundations) => [
  `${period.system} ${period.year}: ${figure(hours)}`,
  Object.entries(bySupport)
    .map(([support, amount]) => `${support} ${figure(amount)}`)
    .join(', '),
  records.map((one) => `${one.recordId} ${figure(one.hours)}`).join(', '),
  ...entries.map((one) => `${placeText(one.entry)}: ${figure(one.hours)} (${one.recordIds.join(', ')})`),
  ...proofs.map((one) => `${one.proof}: ${figure(one.hours)} (${one.recordIds.join(', ')})`),
]

describe('cases', () => {
  test.each(foundationsCases)('$why', ({ article, why, records, year, law, expect: expected }) => {
    const asked = { person: person(), records: records.map(record), ...(year !== undefined && { year }) }
    const found = foundations(asked, lawOf(law))
    expect(
      {
        status: found.status,
        records: found.records.map(recordText),
        years: found.years.map(yearTexts),
      },
      `${article}: ${why}`,
    ).toStrictEqual(expected)
  })

  test('a year that is none is refused', () => {
    expect(() => foundations({ person: person(), records: [], year: 1900 })).toThrow('invalid-year')
  })
})

const anything = recordsOf({ idle: true, gaps: true, repeats: true, registration: 'any' }, 5)

const sum = (amounts: readonly Amount[]): Span =>
  amounts
    .map(spanOf)
    .reduce((a, b) => ({ least: a.least + b.least, most: a.most + b.most }), { least: 0, most: 0 })

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.least <= inner.least && inner.least <= inner.most && inner.most <= outer.most

describe('of any records', () => {
  property.prop([anything, personWithAnyService, anyHoursLaw], runs(1000))(
    'the hours are those of the answer, and the parts contain them; where all is exact they add up',
    (records, somebody, law) => {
      const found = foundations({ person: somebody, records }, law)
      const answer = creditedHours({ person: somebody, records }, law)
      if (!hasValue(answer)) throw new Error(answer.status)
      const byId = (all: readonly { recordId: string; credited: Amount }[]) =>
        all.map(({ recordId, credited }) => [recordId, JSON.stringify(spanOf(credited))].join(' ')).sort()
      expect(byId(found.records)).toStrictEqual(byId(answer.value.records))
      const told = [...answer.value.byCalendarYear, ...answer.value.byStatisticalYear]
        .map(({ period, hours }) => [period, spanOf(hours)] as const)
        .filter(([, { most }]) => most > 0)
      expect(found.years.map(({ period, hours }) => [period, spanOf(hours)])).toStrictEqual(told)
      for (const { hours, bySupport, records: parts } of found.years) {
        const whole = spanOf(hours)
        for (const all of [Object.values(bySupport), parts.map((one) => one.hours)]) {
          expect(isWithin(whole, sum(all))).toBe(true)
          if (answer.status === 'settled') expect(sum(all)).toStrictEqual(whole)
        }
      }
    },
  )

  property.prop([anything, personWithAnyService, anyHoursLaw], runs(1000))(
    'what rests on a proof or an entry is what its records contribute, and no more than the year holds',
    (records, somebody, law) => {
      const { years } = foundations({ person: somebody, records }, law)
      for (const { hours, records: parts, proofs, entries } of years) {
        const contributed = new Map(parts.map((one) => [one.recordId, one.hours]))
        for (const one of [...proofs, ...entries]) {
          const own = sum(one.recordIds.map((id) => contributed.get(id) as Amount))
          expect(isWithin(spanOf(one.hours), own)).toBe(true)
          expect(spanOf(one.hours).most).toBeLessThanOrEqual(spanOf(hours).most)
        }
        const entered = entries.flatMap(({ recordIds }) => recordIds)
        expect(new Set(entered).size, 'each record stands in one entry').toBe(entered.length)
      }
    },
  )

  property.prop(
    [anything.chain((records) => fc.tuple(fc.constant(records), shuffled(records))), personWithAnyService],
    runs(1000),
  )('the order in which they come makes no difference', ([records, other], somebody) => {
    expect(foundations({ person: somebody, records: other })).toStrictEqual(
      foundations({ person: somebody, records }),
    )
  })
})

test('a certificate number is not told', () => {
  const entered = changed(record(), {
    registration: { ...registered('2025-04-01'), certificateNumber: '渝继2025-0001' },
  })
  const found = foundations({ person: person({ name: '王小川' }), records: [entered] })
  expect(JSON.stringify(found)).not.toMatch(/渝继2025-0001|王小川/)
})
