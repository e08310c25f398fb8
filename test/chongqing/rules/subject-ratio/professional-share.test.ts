import { assessProfessionalShare } from '../../../../src/chongqing/rules/subject-ratio/professional-share.js'
import { professionalShareCases } from '../../../cases/professional-share.js'
import { person, record } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessProfessionalShare, professionalShareCases, (facts) => {
  if ('planned' in facts) return facts
  const { person: changes, records = [], year, asOf } = facts
  return {
    person: person(changes),
    records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
    year,
    ...(asOf !== undefined && { asOf }),
  }
})
