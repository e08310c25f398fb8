import { assessPriorityGroup } from '../../../../src/chongqing/rules/coverage/priority-group.js'
import { priorityGroupCases } from '../../../cases/priority-group.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessPriorityGroup, priorityGroupCases)
