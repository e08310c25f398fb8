// Remedies of every standing, and one that holds every act there is.

import { cePlanSchema } from '../../src/chongqing/entities/planning/ce-plan.js'
import { taskBookSchema } from '../../src/chongqing/entities/self-study/task-book.js'
import { planParts } from '../../src/chongqing/law/vocabulary.js'
import { assessPlanElements } from '../../src/chongqing/rules/planning/plan-elements.js'
import { assessPlanProcedure } from '../../src/chongqing/rules/planning/plan-procedure.js'
import { assessInstructor } from '../../src/chongqing/rules/provider/instructor.js'
import { assessAnnualQuota } from '../../src/chongqing/rules/quota/annual-quota.js'
import { assessTaskBook } from '../../src/chongqing/rules/self-study/task-book.js'
import { assessSubjectRatio } from '../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { deepFreeze } from '../../src/engine/ground/freeze.js'
import { type Remedy, remedy } from '../../src/toolbox/remedy.js'
import { taskBook, totalHours } from '../support/facts.js'
import { remedySamples } from './remedy-samples.js'
import { person, record } from './secret-facts.js'

const march = record({ study: totalHours('2025-03-01', '2025-03-31', '60') })
const april = record({ id: 'r2', study: totalHours('2025-04-01', '2025-04-30', '20') })
const asked = { person: person(), records: [march], year: 2025 }
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

export const remedyReports = {
  remedy: cure({}, '2025-12-10'),
  'remedy.all-acts': allActs,
  'remedy.nothing-to-cure': cure({ records: [march, april] }, '2025-12-10'),
  'remedy.nothing-asked': cure({ person: person({ title: 'none' }) }, '2025-12-10'),
  'remedy.cannot-be-cured': cure({}, '2026-02-01'),
  'remedy.not-for-want-of-days': remedy(
    assessTaskBook,
    { taskBook: taskBookSchema.parse(taskBook({ approval: null })) },
    { asOf: '2026-01-01' },
  ),
  'remedy.too-few-days': cure({}, '2025-12-30'),
  'remedy.too-little-room': cure(
    {
      records: [
        march,
        record({
          id: 'r3',
          study: totalHours('2025-12-29', '2025-12-31', '12'),
          result: { kind: 'pass-or-fail', value: 'fail' },
        }),
      ],
    },
    '2025-12-29',
  ),
  'remedy.no-remedy-known': remedy(
    assessInstructor,
    { fields: ['会计'], field: '桥梁工程', recognisedExpert: true },
    { asOf: '2025-06-30' },
  ),
  'remedy.undetermined': cure({ person: person({ education: undefined }) }, '2025-06-30'),
  'remedy.undetermined-with-lines': remedy(
    assessPlanElements,
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
