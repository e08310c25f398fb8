// Reports of the tools over facts. The names and numbers that the facts carry must appear in none of them.

import { assessPersonYear } from '../../src/chongqing/assessment/person-year.js'
import { assessUnitYear } from '../../src/chongqing/assessment/unit-year.js'
import { chongqing2006 } from '../../src/chongqing/pack.js'
import { classifyContent } from '../../src/chongqing/rules/content/content-area.js'
import { creditedHours } from '../../src/chongqing/rules/credit-hours/credited-hours.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import type { FieldUnit } from '../../src/engine/facts/kinds.js'
import { deepFreeze } from '../../src/engine/ground/freeze.js'
import { boundaries } from '../../src/toolbox/boundaries.js'
import type { Report } from '../../src/toolbox/report.js'
import { foundations } from '../../src/toolbox/struck-records/foundations.js'
import { strikeOut } from '../../src/toolbox/struck-records/strike-out.js'
import type { Boundaries, FactBoundaries, ValueTried } from '../../src/tools/boundaries.js'
import { boundariesCases } from '../cases/boundaries.js'
import { foundationsCases } from '../cases/foundations.js'
import { strikeOutCases } from '../cases/strike-out.js'
import { lawOf } from '../support/cases.js'
import * as facts from '../support/facts.js'
import { certificateNumber, otherName, person, record, unit } from './secret-facts.js'

const numbered = <T>(name: string, cases: readonly T[], ask: (one: T) => Report) =>
  Object.fromEntries(cases.map((one, i) => [`${name}.${i + 1}`, ask(one)] as const))

/** A record under the certificate number that no report may show. */
const entered = ({ registration, ...changes }: facts.Some<facts.RecordFacts>) =>
  record({
    ...changes,
    ...(registration && {
      registration: {
        ...registration,
        certificateNumber: registration.certificateNumber === 'z1' ? certificateNumber : '渝继2025-0002',
      },
    }),
  })

const year = {
  person: person(),
  records: [
    entered({
      id: 'r1',
      study: facts.totalHours('2025-12-29', '2026-01-03', 30),
      registration: facts.registered('2026-01-05'),
    }),
    entered({ id: 'r2', study: facts.sessions('2025-12-31'), proofs: ['d1'] }),
    entered({ id: 'r3', study: facts.sessions('2025-12-30'), proofs: ['d1'] }),
  ],
  year: 2025,
}

const unitYear = {
  unit: unit('enterprise'),
  people: [
    { person: person(), records: year.records },
    { person: person({ id: 'p2', name: otherName }), records: [entered({ id: 'r1', personId: 'p2' })] },
  ],
  year: 2025,
}

const verdictAt = (value: string, standing: 'met' | 'not-met'): ValueTried => ({
  value,
  outcome: { kind: 'standing', standing },
})

const turnOf = (field: string, unit: FieldUnit, low: string, high: string): FactBoundaries => {
  const before = verdictAt(low, 'not-met')
  const after = verdictAt(high, 'met')
  return {
    path: [field],
    field,
    unit,
    present: low,
    turns: [{ before, after, critical: [before, after] }],
    complete: true,
  }
}

const unitReport: Boundaries = deepFreeze({
  report: 'boundaries',
  rule: 'agreement',
  outcome: { kind: 'standing', standing: 'not-met' },
  facts: [
    turnOf('credits', 'credits', '1', '1.01'),
    turnOf('costShare', 'share', '0.29', '0.3'),
    turnOf('volume', 'number', '1', '2'),
  ],
  runs: 7,
})

export const factReports: Readonly<Record<string, Report>> = {
  ...numbered('boundaries', boundariesCases, ({ ask }) => ask()),
  // Ranges, and a search that the limit ends.
  'boundaries.ranges': boundaries(assessPersonYear, year, chongqing2006, {
    aspect: (answer) => 'value' in answer && answer.value.calendarYear.hours,
    within: ['records', 'r2'],
    limit: 30,
  }),
  // Results that are neither a verdict nor a figure, told apart by number.
  'boundaries.results': boundaries(assessUnitYear, { ...unitYear, asOf: '2026-01-31' }, chongqing2006, {
    aspect: (answer) => 'value' in answer && answer.value.quota,
    within: ['asOf'],
  }),
  // Units on which no rule of today turns.
  'boundaries.units': unitReport,
  'boundaries.none': boundaries(classifyContent, { area: 'skills-training' }),
  ...numbered('foundations', foundationsCases, ({ records, year: name, law }) =>
    foundations(
      { person: person(), records: records.map(entered), ...(name !== undefined && { year: name }) },
      lawOf(law),
    ),
  ),
  'foundations.year': foundations(year),
  ...numbered('strike-out', strikeOutCases, ({ ask }) => ask()),
  'strike-out.result': strikeOut(creditedHours, year, ['r2']),
  'strike-out.same-result': strikeOut(creditedHours, year, ['r9']),
  'strike-out.standing': strikeOut(assessAnnualQuota, year, ['r1', 'r3']),
  'strike-out.unit': strikeOut(assessUnitYear, unitYear, ['r1', 'r2', 'r8', 'r9']),
}
