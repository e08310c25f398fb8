// The tools that need a table of the law; those that need only a rule take the province's as they are.
import { hoursFacts } from 'xueshi/engine'
import { questionsIn, receiptUnder, remedyOf, verifyUnder } from 'xueshi/tools'
import type { ProvinceIds } from './ids.js'
import { province2016 } from './pack.js'
import { remedies, type StudyAct } from './remedies.js'
import { rules } from './rules/index.js'

export const remedy = remedyOf<StudyAct, ProvinceIds, keyof typeof remedies>(remedies)

export const questions = questionsIn<ProvinceIds>([
  'person.titled-on',
  'record.credit-dates',
  'record.subject',
  ...hoursFacts,
])

export const receipt = receiptUnder(province2016)

export const verify = verifyUnder(province2016, (id) =>
  Object.hasOwn(rules, id) ? rules[id as keyof typeof rules] : undefined,
)
