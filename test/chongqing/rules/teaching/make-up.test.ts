import { makeUpSchema } from '../../../../src/chongqing/entities/teaching/make-up.js'
import { participationSchema } from '../../../../src/chongqing/entities/teaching/participation.js'
import { assessMakeUp } from '../../../../src/chongqing/rules/teaching/make-up.js'
import { makeUpCases } from '../../../cases/make-up.js'
import { runCases } from '../../../support/run-cases.js'
import { known } from './known.js'

runCases(assessMakeUp, makeUpCases, ({ participation, makeUps, asOf }) => ({
  participation: participationSchema.parse(known({ form: 'collective-training', ...participation })),
  makeUps: makeUps?.map((one) => makeUpSchema.parse(one)),
  asOf,
}))
