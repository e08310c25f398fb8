// A file in which rows, cells, people and postings were not read never settles what the whole file does not.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessUnitYear, type UnitYear } from '../../../src/chongqing/assessment/unit-year.js'
import type { ProfessionalPerson } from '../../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../../src/chongqing/entities/training-record.js'
import { parseUnit } from '../../../src/chongqing/entities/unit.js'
import { unreadPerson } from '../../../src/chongqing/entities/unread-person.js'
import { unreadRecord } from '../../../src/chongqing/entities/unread-record.js'
import { assessAnnualQuota } from '../../../src/chongqing/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { runs } from '../../support/runs.js'
import { type Answer, expectNarrower } from './narrower.js'
import { anyLaw, anything, countedPeople, inOrder } from './people.js'

const year = 2025

/** What was not read of a row, by the cells in which something else stands. */
const unreadCells = {
  amount: {},
  days: { study: { kind: 'total', hours: '约20' } },
  subject: { subject: '?' },
  form: { form: '?' },
  registration: { registration: '?' },
  person: { personId: '' },
  most: { study: null, subject: '?', form: '?', registration: '?', personId: '', title: '' },
} as const

type Cell = keyof typeof unreadCells
const cells = Object.keys(unreadCells) as Cell[]

const unreadOf = (row: TrainingRecord, cell: Cell): TrainingRecord =>
  unreadRecord({ ...row, ...unreadCells[cell] }) as TrainingRecord

const facts = [
  'title',
  'titleSince',
  'education',
  'graduated',
  'role',
  'inService',
  'employments',
  'agencyId',
  'retiredOn',
] as const

/** Which row or cell of a file is taken for unread: of the person, or of the record at a place. */
interface Loss {
  readonly rows: readonly (Cell | null)[]
  readonly person: (typeof facts)[number] | 'all' | null
}

const lossOf = (some: readonly Cell[]): fc.Arbitrary<Loss> =>
  fc.record({
    rows: fc.array(fc.option(fc.constantFrom(...some), { freq: 2 }), { minLength: 7, maxLength: 7 }),
    person: fc.option(fc.constantFrom(...facts, 'all' as const), { freq: 3 }),
  })

const pairOf = (one: fc.Arbitrary<Loss>) => fc.tuple(one, one)

/** A person of whom one fact was not read, or nothing but the key. */
const lostPerson = (person: ProfessionalPerson, fact: Loss['person']): ProfessionalPerson => {
  if (fact === null) return person
  const unread = fact === 'all' ? facts : [fact]
  return unreadPerson({
    ...person,
    ...Object.fromEntries(unread.map((name) => [name, 7])),
  }) as ProfessionalPerson
}

const lost = ({ person, records }: CountedPerson, { rows, person: fact }: Loss): CountedPerson => ({
  person: lostPerson(person, fact),
  records: records.map((row, place) => {
    const cell = rows[place] ?? null
    return cell === null ? row : unreadOf(row, cell)
  }),
})

const unit = parseUnit.orThrow({ id: 'u1', kind: 'enterprise', divisionCode: '500103' })

type Law = Parameters<typeof assessAnnualQuota>[1]

/** The people with the rows of which it was read whose they are, and the others. */
const parted = (people: readonly CountedPerson[]) => ({
  people: people.map(({ person, records }) => ({
    person,
    records: records.filter(({ personId }) => personId !== undefined),
  })),
  unassigned: people.flatMap(({ records }) => records.filter(({ personId }) => personId === undefined)),
})

const unitYear = (people: readonly CountedPerson[], law: Law): Answer =>
  assessUnitYear({ unit, ...parted(people), year }, law)

/** What is asked of a file: of its first person, or of all with the studies of nobody known. */
const questions: readonly (readonly [string, (people: readonly CountedPerson[], law: Law) => Answer])[] = [
  ['the quota', ([one], law) => assessAnnualQuota({ ...(one as CountedPerson), year }, law)],
  ['the ratio of subjects', ([one], law) => assessSubjectRatio({ ...(one as CountedPerson), year }, law)],
  ['the return', (people, law) => statisticsOf({ ...parted(people), year }, law)],
  ['the return of a unit', (people, law) => statisticsOf({ ...parted(people), year, unitId: 'u1' }, law)],
  ["a unit's year", unitYear],
]

/** People who stand somewhere stand there in the whole file too; it may place those whose place is not known. */
const expectCounted = (partly: Answer, whole: Answer): void => {
  if (partly.status === 'settled') expect(whole.status).toBe('settled')
  if (!('value' in partly && 'value' in whole)) throw new Error(partly.status)
  const [few, all] = [partly.value as UnitYear, whole.value as UnitYear]
  for (const check of ['quota', 'ratio'] as const) {
    for (const place of ['met', 'notMet', 'notAssessed'] as const) {
      expect(all[check][place]).toBeGreaterThanOrEqual(few[check][place])
    }
    expect(all[check].undetermined).toBeLessThanOrEqual(few[check].undetermined)
  }
}

/** Records that follow each other, and each of its own. */
const apart = { ...inOrder, repeating: false }

// A row of which it was not read whose it is takes its turn in the queue last, and one without days is not assumed to share one:
// where records share days or keys, the hours of a class may then be those of another.
const cases = fc
  .oneof(
    fc.tuple(countedPeople(anything, 2), pairOf(lossOf(['amount', 'subject', 'form', 'registration']))),
    fc.tuple(countedPeople(apart, 2), pairOf(lossOf(cells))),
  )
  .filter(([{ length }]) => length > 0)

describe.each(questions)('of a file that was not wholly read, %s', (name, ask) => {
  test('settles nothing that the whole file does not', () => {
    let turned = 0
    let compared = 0
    fc.assert(
      fc.property(cases, anyLaw, ([people, losses], law) => {
        const whole = ask(people, law)
        const partly = ask(
          people.map((one, at) => lost(one, losses[at] as Loss)),
          law,
        )
        if (partly.status !== whole.status) turned++
        if ('value' in partly && 'value' in whole) compared++
        if (ask === unitYear) expectCounted(partly, whole)
        else expectNarrower(partly, whole, name)
      }),
      runs(400),
    )
    expect(turned).toBeGreaterThan(3)
    expect(compared).toBeGreaterThan(0)
  })
})
