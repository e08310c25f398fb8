import { assessPriorityGroup } from '../../../../src/chongqing/rules/coverage/priority-group.js'
import { priorityGroupCases } from '../../../cases/priority-group.js'
import { runCases } from '../../../support/cases.js'

runCases(assessPriorityGroup, priorityGroupCases)
