import { classifyContent } from '../../../../src/chongqing/rules/content/content-area.js'
import { contentAreaCases } from '../../../cases/content-area.js'
import { runCases } from '../../../support/run-cases.js'

runCases(classifyContent, contentAreaCases)
