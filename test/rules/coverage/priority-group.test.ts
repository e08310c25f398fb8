import { isPriorityGroup } from '../../../src/rules/coverage/priority-group.js'
import { priorityGroupCases } from '../../cases/priority-group.js'
import { runCases } from '../../support/cases.js'

runCases(isPriorityGroup, priorityGroupCases)
