import type { Law } from '../../src/law/law.js'
import {
  computeAnnualStatistics,
  type ReturnFacts,
  statisticsOf,
} from '../../src/statistics/annual-statistics.js'
import { annualStatisticsCases } from '../cases/annual-statistics.js'
import { runCases } from '../support/cases.js'
import { file } from './file.js'

/** The rule on a tally, from the people on: counting and reading out in one step. */
const annualStatistics = Object.assign(
  (facts: ReturnFacts, law?: Law) => computeAnnualStatistics(facts, law),
  {
    id: statisticsOf.id,
    provisions: statisticsOf.provisions,
    lookups: statisticsOf.lookups,
    reads: statisticsOf.reads,
  },
)

runCases(annualStatistics, annualStatisticsCases, ({ people, ...facts }) => ({
  people: file(people),
  ...facts,
}))
