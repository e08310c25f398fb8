import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import { annualStatisticsCases } from '../../cases/annual-statistics.js'
import { runCases } from '../../support/run-cases.js'
import { file, unassignedOf } from './file.js'

runCases(statisticsOf, annualStatisticsCases, ({ people, unassigned, ...facts }) => ({
  people: file(people),
  ...(unassigned && { unassigned: unassignedOf(unassigned) }),
  ...facts,
}))
