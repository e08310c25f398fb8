import { assessFundingYear } from '../../../src/chongqing/assessment/funding-year.js'
import { fundLedgerSchema } from '../../../src/chongqing/entities/funding/fund-ledger.js'
import { fundingYearSchema } from '../../../src/chongqing/entities/funding/funding-year.js'
import { unitSchema } from '../../../src/chongqing/entities/unit.js'
import { fundingYearCases } from '../../cases/funding-year.js'
import { runCases } from '../../support/run-cases.js'

const ofUnit = { unitId: 'u1', year: 2025 }

runCases(assessFundingYear, fundingYearCases, ({ kind = 'enterprise', funding, ledger }) => ({
  unit: unitSchema.parse({ id: 'u1', ...(kind && { kind }) }),
  funding: fundingYearSchema.parse({ ...ofUnit, payroll: '12000000', ...funding }),
  ...(ledger && { ledger: fundLedgerSchema.parse({ ...ofUnit, ...ledger }) }),
}))
