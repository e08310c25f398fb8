// Reports of every tool, as test/explanation/golden/reports tells them; the first of each kind is its example.
import { chongqing2006 } from '../../src/law/law.js'
import { classifyCoverage } from '../../src/rules/coverage/person-coverage.js'
import { assessAnnualQuota } from '../../src/rules/quota/annual-quota.js'
import type { Report } from '../../src/toolbox/report.js'
import { sensitivity } from '../../src/toolbox/sensitivity.js'
import { sensitivityOfMany } from '../../src/toolbox/sensitivity-of-many.js'
import { sensitivityCases, strictLaw, twoDoubts } from '../cases/sensitivity.js'
import { person } from '../support/facts.js'
import { factReports } from './fact-reports.js'

const sensitivityReports = Object.fromEntries(
  sensitivityCases.map(({ ask }, i) => [`sensitivity.${i + 1}`, ask()] as const),
)

const people = [person(), person({ id: 'p2', title: 'none' }), person({ id: 'p3', retiredOn: '2025-06-30' })]
const many = people.map((one) => ({ person: one, records: [], year: 2025 }))

export const reportCases: Readonly<Record<string, Report>> = {
  ...sensitivityReports,
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
  ...factReports,
}
