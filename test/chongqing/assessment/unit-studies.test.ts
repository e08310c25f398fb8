import { assessUnitStudies } from '../../../src/chongqing/assessment/unit-studies.js'
import { evaluatedClassSchema } from '../../../src/chongqing/entities/evaluation/evaluated-class.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import { unitStudiesCases } from '../../cases/unit-studies.js'
import { sent } from '../../cases/unit-study.js'
import { agreementWith } from '../../support/agreement.js'
import { runCases } from '../../support/run-cases.js'
import { file, unassignedOf } from '../statistics/file.js'

/** Without the fields that are `undefined`, which take a default away. */
const known = <T extends object>(facts: T): T =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T

const enterprise = { id: 'u1', kind: 'enterprise', divisionCode: '500103', competentDepartment: 'd1' }

runCases(
  assessUnitStudies,
  unitStudiesCases,
  ({ year = 2025, unit, people, unassigned, agreements = [], classes }) => ({
    unit: unitSchema.parse(known({ ...enterprise, ...unit })),
    people: file(
      people.map(({ records = [], ...one }) => ({
        ...one,
        records: records.map((record) => ({ ...sent, ...record })),
      })),
    ),
    ...(unassigned && { unassigned: unassignedOf(unassigned) }),
    ...(agreements && { agreements: agreements.map(agreementWith) }),
    ...(classes && { classes: classes.map((one) => evaluatedClassSchema.parse(one)) }),
    year,
  }),
)
