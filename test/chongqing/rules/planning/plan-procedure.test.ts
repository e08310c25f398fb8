import { cePlanSchema } from '../../../../src/chongqing/entities/planning/ce-plan.js'
import { assessPlanProcedure } from '../../../../src/chongqing/rules/planning/plan-procedure.js'
import { planProcedureCases } from '../../../cases/plan-procedure.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessPlanProcedure, planProcedureCases, ({ asOf, ...plan }) => ({
  plan: cePlanSchema.parse(plan),
  ...(asOf !== undefined && { asOf }),
}))
