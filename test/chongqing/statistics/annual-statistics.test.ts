import { statisticsOf } from '../../../src/chongqing/statistics/annual-statistics.js'
import { annualStatisticsCases } from '../../cases/annual-statistics.js'
import { runCases } from '../../support/run-cases.js'
import { file } from './file.js'

runCases(statisticsOf, annualStatisticsCases, ({ people, ...facts }) => ({
  people: file(people),
  ...facts,
}))
