import { assessProviderTasks } from '../../../../src/chongqing/rules/provider/provider-tasks.js'
import { providerTasksCases } from '../../../cases/provider-tasks.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessProviderTasks, providerTasksCases)
