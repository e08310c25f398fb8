import { assessSubjectRatio } from '../../../../src/chongqing/rules/subject-ratio/subject-ratio.js'
import { subjectRatioCases } from '../../../cases/subject-ratio.js'
import { person, record } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessSubjectRatio, subjectRatioCases, (facts) => {
  if ('planned' in facts) return facts
  const { person: changes, records = [], year, adjustment, asOf } = facts
  return {
    person: person(changes),
    records: records.map((one, i) => record({ id: `r${i + 1}`, ...one })),
    year,
    ...(adjustment && { adjustment }),
    ...(asOf !== undefined && { asOf }),
  }
})
