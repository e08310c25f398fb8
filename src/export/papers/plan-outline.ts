import type { CePlan } from '../../chongqing/entities/planning/ce-plan.js'
import { type PlanPart, planParts } from '../../chongqing/law/vocabulary.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments, textsOf } from '../arguments.js'
import { field, fields, paperOf, signatures } from '../blocks.js'
import type { Paper } from '../paper.js'

/** What the outline of a plan is written from; whatever is absent is left to be filled in by hand. */
export interface PlanOutlineFacts {
  readonly plan?: CePlan
  /** What stands under each of the four parts. */
  readonly texts?: Readonly<Partial<Record<PlanPart, string>>>
}

/**
 * The outline of a plan of continuing education (继续教育规划): its four parts, its level and its term.
 *
 * **Legal basis:** Article 22; the term, Article 24.
 *
 * @param facts - the plan and the texts of its parts; nothing gives a blank outline
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { planOutlinePaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const [, parts] = planOutlinePaper({}, chinesePapers).blocks
 * parts?.kind === 'fields' && parts.fields.map(({ label }) => label) // => ['指导思想', '主要目标', '重点任务', '保障措施']
 * ```
 */
export function planOutlinePaper(facts: PlanOutlineFacts, words: PaperWords): Paper {
  paperArguments(facts, { 'plan?': 'parseCePlan', 'texts?': textsOf(planParts) }, words)
  const { plan, texts = {} } = facts
  const { common, plan: told, language } = words
  const { planLevels, planParts: parts, actors } = language.terms
  const term = plan?.from !== undefined && plan.to !== undefined ? common.days(plan.from, plan.to) : ''
  return paperOf(words, { title: told.title, basis: ['22', '24'] }, [
    fields(
      field(told.level, plan?.level && planLevels[plan.level]),
      field(told.lead, plan?.lead && actors[plan.lead]),
      field(told.term, term),
      field(told.adoptedOn, plan?.adoptedOn ? common.day(plan.adoptedOn) : undefined),
    ),
    fields(...planParts.map((part) => field(parts[part], texts[part], 6))),
    signatures(field(told.lead), field(common.seal), field(common.date)),
  ])
}
