import type { RuleId } from '../../chongqing/catalogue.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { verdicts } from './general.js'

/** The verdicts of rules that have words of their own. */
export const ownVerdicts: { readonly [Id in RuleId]?: Readonly<Record<Verdict, string>> } = {
  'annual-quota': { ...verdicts, met: '已完成', 'not-met': '未完成' },
  remaining: { ...verdicts, met: '已完成', 'not-met': '尚未完成' },
  'subject-ratio': { ...verdicts, met: '相符', 'not-met': '偏离' },
  'professional-share': { ...verdicts, met: '达到', 'not-met': '未达到' },
  'funding-floor': { ...verdicts, met: '达到', 'not-met': '未达到' },
  'annual-summary': { ...verdicts, met: '已备案', 'not-met': '未备案' },
  'results-filed': { ...verdicts, met: '已备案', 'not-met': '未备案' },
}

/** Whether what a rule checks is kept, in one word. */
export const verdictWord = (rule: RuleId, verdict: Verdict): string =>
  (ownVerdicts[rule] ?? verdicts)[verdict]
