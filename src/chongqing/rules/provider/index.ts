import { rulesById } from '../../../engine/determination/rules-by-id.js'
import { encouragementsFor } from './encouragement.js'
import { assessInstructor } from './instructor.js'
import { assessPartTimeMajority } from './part-time-majority.js'
import { assessProviderEligibility } from './provider-eligibility.js'
import { stepProvider } from './provider-procedure.js'
import { assessProviderTasks } from './provider-tasks.js'

/** The rules on provider, in the order of the text. */
export const providerRules = /* @__PURE__ */ rulesById(
  encouragementsFor,
  assessProviderEligibility,
  stepProvider,
  assessProviderTasks,
  assessInstructor,
  assessPartTimeMajority,
)
