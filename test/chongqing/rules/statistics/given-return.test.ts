import { givenReturnSchema } from '../../../../src/chongqing/entities/statistics/given-return.js'
import { assessGivenReturn } from '../../../../src/chongqing/rules/statistics/given-return.js'
import { givenReturnCases } from '../../../cases/given-return.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessGivenReturn, givenReturnCases, ({ given, year }) => ({
  given: givenReturnSchema.parse(given),
  year,
}))
