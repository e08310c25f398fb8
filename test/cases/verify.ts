import { chongqing2006, type Law } from '../../src/chongqing/pack.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { PersonYearFacts } from '../../src/chongqing/rules/quota/person-year-facts.js'
import { asEdition, withProvisions } from '../../src/engine/editions/amendment.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { verify } from '../../src/toolbox/verify.js'
import type { Receipt } from '../../src/tools/stored-receipt.js'
import type { Verification } from '../../src/tools/verify.js'
import { person, record, registered, totalHours } from '../support/facts.js'
import { forged } from '../support/forged.js'

interface VerificationCase {
  readonly article: string
  readonly why: string
  readonly ask: () => Verification
  readonly expect: Omit<Verification, 'report' | 'rule'>
}

const march = (id: string, hours: string) =>
  record({
    id,
    study: totalHours('2025-03-01', '2025-03-31', hours),
    registration: registered('2025-04-02'),
  })

/** Eighty hours in two records; names and numbers that no report may show. */
export const eightyHours: PersonYearFacts = {
  person: person({ name: '王小川', citizenNumber: '11010519491231002X' }),
  records: [march('r1', '70'), march('r2', '10')],
  year: 2025,
}

const kept = receipt(assessAnnualQuota(eightyHours), eightyHours)

const now = (facts: Partial<PersonYearFacts>, law?: Law): Verification =>
  verify(kept, { ...eightyHours, ...facts }, law)

const finding = {
  code: 'annual-quota-not-met',
  severity: 'violation',
  provision: '9(2)',
  data: { shortfall: '8' },
} as const

const same = {
  standing: 'same',
  because: null,
  changes: [],
  result: 'same',
  before: 'met',
  now: 'met',
} as const
const changed = { standing: 'changed', because: null, before: 'met' } as const

export const verificationCases: readonly VerificationCase[] = [
  { article: '9(2)', why: 'nothing changed', ask: () => now({}), expect: same },
  ...(
    [
      ['another verdict is shown', (one) => ({ result: { ...one.result, value: { verdict: 'not-met' } } })],
      ['a finding is shown that was not made', (one) => ({ result: { ...one.result, findings: [finding] } })],
      ['another reading is shown', (one) => ({ edition: { ...one.edition, readings: {} } })],
      ['facts are left out', (one) => ({ facts: { ...one.facts, parts: [] } })],
    ] as const satisfies readonly (readonly [string, (one: Receipt) => Partial<Receipt>])[]
  ).map(
    ([why, change]): VerificationCase => ({
      article: '9(2)',
      why: `${why}, and the receipt was sealed again`,
      ask: () => verify(forged(kept, change(kept)), eightyHours),
      expect: {
        ...same,
        standing: 'not-reproducible',
        because: 'altered',
        before: why === 'another verdict is shown' ? 'not-met' : 'met',
      },
    }),
  ),
  {
    article: '9(2)',
    why: 'a name is no fact of the answer',
    ask: () => now({ person: person({ name: '李大江' }) }),
    expect: same,
  },
  {
    article: '9(2)',
    why: 'a record is gone, and with it the quota',
    ask: () => now({ records: [march('r1', '70')] }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['records', 'r2'], change: 'removed' }],
      result: 'changed',
      now: 'not-met',
    },
  },
  {
    article: '9(2)',
    why: 'a title was corrected, and nothing follows from it',
    ask: () => now({ person: person({ title: 'senior-full' }) }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['person', 'title'], change: 'changed' }],
      result: 'same',
      now: 'met',
    },
  },
  {
    article: '2.1',
    why: 'what was known is not known any more',
    ask: () => now({ person: person({ title: undefined }) }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['person', 'title'], change: 'removed' }],
      result: 'changed',
      now: 'undetermined',
    },
  },
  {
    article: '9(2)',
    why: 'the same verdict by other hours is another result',
    ask: () => now({ records: [march('r1', '75'), march('r2', '10')] }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['records', 'r1', 'study'], change: 'changed' }],
      result: 'changed',
      now: 'met',
    },
  },
  {
    article: '9(2)',
    why: 'the order of the records',
    ask: () => now({ records: [march('r2', '10'), march('r1', '70')] }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['records'], change: 'reordered' }],
      result: 'same',
      now: 'met',
    },
  },
  {
    article: '9(2)',
    why: 'a parameter, a reading, a provision and the name of the edition, each by its id',
    ask: () =>
      now(
        {},
        asEdition(
          withProvisions(
            withReadings(
              withParameters(chongqing2006, {
                'annual-quota-hours': [{ from: '2006-02-27', value: '90', source: '某行业规定' }],
              }),
              { refusal: 'express-only' },
            ),
            { '24': { struck: true, from: '2030-01-01', source: '某修订' } },
          ),
          { edition: 'some-industry' },
        ),
      ),
    expect: {
      ...changed,
      changes: [
        { kind: 'edition', field: 'edition' },
        {
          kind: 'parameter',
          id: 'annual-quota-hours',
          before: [{ from: '2006-02-27', value: '80' }],
          after: [{ from: '2006-02-27', value: '90' }],
        },
        {
          kind: 'reading',
          id: 'refusal',
          before: 'express-or-deadline-passed',
          after: 'express-only',
        },
        { kind: 'provision', id: '24', change: 'changed' },
      ],
      result: 'changed',
      now: 'not-met',
    },
  },
  {
    article: '9(2)',
    why: 'facts on which the rule gives no answer',
    ask: () => now({ year: 1 }),
    expect: {
      ...changed,
      changes: [{ kind: 'fact', path: ['year'], change: 'changed' }],
      result: 'none',
      now: null,
    },
  },
]
