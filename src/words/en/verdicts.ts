import type { RuleId } from '../../chongqing/catalogue.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { verdicts } from './general.js'

/** The verdicts of rules that have words of their own. */
export const ownVerdicts: { readonly [Id in RuleId]?: Readonly<Record<Verdict, string>> } = {
  'annual-quota': { ...verdicts, met: 'reached', 'not-met': 'not reached' },
  remaining: { ...verdicts, met: 'reached', 'not-met': 'not yet reached' },
  'subject-ratio': { ...verdicts, met: 'kept', 'not-met': 'departed from' },
  'professional-share': { ...verdicts, met: 'reached', 'not-met': 'not reached' },
  'funding-floor': { ...verdicts, met: 'reached', 'not-met': 'not reached' },
  'annual-summary': { ...verdicts, met: 'filed', 'not-met': 'not filed' },
  'results-filed': { ...verdicts, met: 'filed', 'not-met': 'not filed' },
}

/** Whether what a rule checks is kept, in one word. */
export const verdictWord = (rule: RuleId, verdict: Verdict): string =>
  (ownVerdicts[rule] ?? verdicts)[verdict]
