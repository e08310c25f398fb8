import { assessAnnualQuota } from '../../../../src/chongqing/rules/quota/annual-quota.js'
import { annualQuotaCases } from '../../../cases/annual-quota.js'
import { person, record, registered } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessAnnualQuota, annualQuotaCases, ({ person: changes, records = [], ...facts }) => ({
  person: person(changes),
  records: records.map((one, i) =>
    record({ id: `r${i + 1}`, registration: registered('2026-12-31'), ...one }),
  ),
  ...facts,
}))
