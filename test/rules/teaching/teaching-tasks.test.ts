import { missingTeachingTasks } from '../../../src/rules/teaching/teaching-tasks.js'
import { teachingTasksCases } from '../../cases/teaching-tasks.js'
import { runCases } from '../../support/cases.js'

runCases(missingTeachingTasks, teachingTasksCases)
