import type { RuleId } from '../../../chongqing/rule-ids.js'
import { grouped } from '../../../explanation/figures.js'
import type { OutcomeName } from '../../../explanation/outcome-names.js'
import { outcomeWord } from './words.js'

/** What an outcome of a rule is called among the others of a report. */
export const nameWords = (name: OutcomeName, rule: RuleId): string => {
  switch (name.kind) {
    case 'standing':
      return outcomeWord(name, rule)
    case 'figure':
      return `"${grouped(name.least)}${name.least === name.most ? '' : ` to ${grouped(name.most)}`}"`
    case 'numbered':
      return `result ${name.number}`
  }
}
