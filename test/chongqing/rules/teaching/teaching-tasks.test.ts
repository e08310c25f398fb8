import { assessTeachingTasks } from '../../../../src/chongqing/rules/teaching/teaching-tasks.js'
import { teachingTasksCases } from '../../../cases/teaching-tasks.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessTeachingTasks, teachingTasksCases)
