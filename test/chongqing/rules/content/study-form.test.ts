import { classifyForm } from '../../../../src/chongqing/rules/content/study-form.js'
import { studyFormCases } from '../../../cases/study-form.js'
import { runCases } from '../../../support/run-cases.js'

runCases(classifyForm, studyFormCases)
