import { makeUpSchema, participationSchema } from '../../../src/entities/participation.js'
import { makeUpRequired } from '../../../src/rules/teaching/make-up.js'
import { makeUpCases } from '../../cases/make-up.js'
import { runCases } from '../../support/cases.js'
import { known } from './known.js'

runCases(makeUpRequired, makeUpCases, ({ participation, makeUps, asOf }) => ({
  participation: participationSchema.parse(known({ form: 'collective-training', ...participation })),
  makeUps: makeUps?.map((one) => makeUpSchema.parse(one)),
  asOf,
}))
