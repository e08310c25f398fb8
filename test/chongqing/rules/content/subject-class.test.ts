import { classifySubject } from '../../../../src/chongqing/rules/content/subject-class.js'
import { subjectClassCases } from '../../../cases/subject-class.js'
import { runCases } from '../../../support/run-cases.js'

runCases(classifySubject, subjectClassCases)
