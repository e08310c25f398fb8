// Reports of every tool, as test/explanation/golden/reports tells them; the first of each kind is its example.
import { deepFreeze } from '../../src/determination/freeze.js'
import { cePlanSchema } from '../../src/entities/ce-plan.js'
import { chongqing2006 } from '../../src/law/law.js'
import { planParts } from '../../src/law/vocabulary.js'
import { classifyCoverage } from '../../src/rules/coverage/person-coverage.js'
import { missingPlanElements } from '../../src/rules/planning/plan-elements.js'
import { assessPlanProcedure } from '../../src/rules/planning/plan-procedure.js'
import { assessInstructor } from '../../src/rules/provider/instructor.js'
import { assessAnnualQuota } from '../../src/rules/quota/annual-quota.js'
import { assessSubjectRatio } from '../../src/rules/subject-ratio/subject-ratio.js'
import { type Remedy, remedy } from '../../src/toolbox/remedy.js'
import type { Report } from '../../src/toolbox/report.js'
import { sensitivity } from '../../src/toolbox/sensitivity.js'
import { sensitivityOfMany } from '../../src/toolbox/sensitivity-of-many.js'
import { sensitivityCases, strictLaw, twoDoubts } from '../cases/sensitivity.js'
import { person, totalHours } from '../support/facts.js'
import { remedySamples } from './remedy-samples.js'
import { record, person as secretPerson } from './secret-facts.js'

const sensitivityReports = Object.fromEntries(
  sensitivityCases.map(({ ask }, i) => [`sensitivity.${i + 1}`, ask()] as const),
)

const people = [person(), person({ id: 'p2', title: 'none' }), person({ id: 'p3', retiredOn: '2025-06-30' })]
const many = people.map((one) => ({ person: one, records: [], year: 2025 }))

const march = record({ study: totalHours('2025-03-01', '2025-03-31', '60') })
const april = record({ id: 'r2', study: totalHours('2025-04-01', '2025-04-30', '20') })
const asked = { person: secretPerson(), records: [march], year: 2025 }
const cure = (changes: Partial<typeof asked>, asOf: string) =>
  remedy(assessAnnualQuota, { ...asked, ...changes }, { asOf })

const allActs: Remedy = deepFreeze({
  ...cure({}, '2025-06-30'),
  lines: Object.entries(remedySamples).flatMap(([act, samples]) =>
    samples.map((sample) => ({
      ...(sample as object),
      act,
      grounds: [{ provision: '31', strength: 'mandatory' }],
    })),
  ) as never,
})

const remedyReports = {
  remedy: cure({}, '2025-12-10'),
  'remedy.all-acts': allActs,
  'remedy.nothing-to-cure': cure({ records: [march, april] }, '2025-12-10'),
  'remedy.nothing-asked': cure({ person: secretPerson({ title: 'none' }) }, '2025-12-10'),
  'remedy.cannot-be-cured': cure({}, '2026-02-01'),
  'remedy.no-remedy-known': remedy(
    assessInstructor,
    { fields: ['会计'], field: '桥梁工程', recognisedExpert: true },
    { asOf: '2025-06-30' },
  ),
  'remedy.undetermined': cure({ person: secretPerson({ education: undefined }) }, '2025-06-30'),
  'remedy.undetermined-with-lines': remedy(
    missingPlanElements,
    { parts: planParts.slice(1) },
    { asOf: '2025-06-30' },
  ),
  'remedy.undetermined-without-lines': remedy(
    assessPlanProcedure,
    {
      plan: cePlanSchema.parse({ level: 'district', lead: 'municipal-personnel', sources: [], filings: [] }),
    },
    { asOf: '2025-06-30' },
  ),
  'remedy.general-rule': remedy(
    assessSubjectRatio,
    { year: 2025, planned: { publicRequired: '12', professional: '50', elective: '14' } },
    { asOf: '2025-06-30' },
  ),
}

export const reportCases: Readonly<Record<string, Report>> = {
  ...sensitivityReports,
  ...remedyReports,
  'sensitivity.none': sensitivity(classifyCoverage, { person: person({ inService: false }) }),
  'sensitivity.not-exhausted': sensitivity(assessAnnualQuota, many[0] as never, chongqing2006, { limit: 1 }),
  'sensitivity.one-tried': sensitivity(assessAnnualQuota, twoDoubts, strictLaw, { limit: 5 }),
  'sensitivity-of-many.together': sensitivityOfMany(assessAnnualQuota, [twoDoubts], strictLaw),
  'sensitivity-of-many': sensitivityOfMany(assessAnnualQuota, many),
  'sensitivity-of-many.one': sensitivityOfMany(classifyCoverage, many.slice(1, 2)),
  'sensitivity-of-many.none': sensitivityOfMany(classifyCoverage, many.slice(0, 1)),
  'sensitivity-of-many.not-exhausted': sensitivityOfMany(assessAnnualQuota, many, chongqing2006, {
    limit: 2,
  }),
}
