import { trainingProviderSchema } from '../../../../src/chongqing/entities/provider/training-provider.js'
import { assessProviderEligibility } from '../../../../src/chongqing/rules/provider/provider-eligibility.js'
import { providerEligibilityCases } from '../../../cases/provider-eligibility.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessProviderEligibility, providerEligibilityCases, ({ provider, course }) => ({
  provider: trainingProviderSchema.parse({ id: 'v1', ...provider }),
  course,
}))
