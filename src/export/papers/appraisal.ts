import type { LearningAppraisal } from '../../chongqing/entities/teaching/learning-appraisal.js'
import { type AppraisalPart, appraisalParts } from '../../chongqing/law/vocabulary.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments, textsOf } from '../arguments.js'
import { field, fields, paperOf, signatures } from '../blocks.js'
import type { Paper } from '../paper.js'

/** What a written appraisal is written from; whatever is absent is left to be filled in by hand. */
export interface AppraisalPaperFacts {
  readonly appraisal?: LearningAppraisal
  /** What stands under each of the four parts. */
  readonly texts?: Readonly<Partial<Record<AppraisalPart, string>>>
  readonly personName?: string
  readonly className?: string
  readonly providerName?: string
}

/**
 * The written appraisal of what someone learnt (书面学习效果鉴定), which the provider gives after collective training.
 *
 * **Legal basis:** Article 39.
 *
 * @param facts - the appraisal, the texts of its parts, and the names on it; nothing gives a blank one
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper: the four parts of the text
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { appraisalPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const [, parts] = appraisalPaper({}, chinesePapers).blocks
 * parts?.kind === 'fields' && parts.fields.map(({ label }) => label)[1] // => '掌握所学知识和技能的程度'
 * ```
 */
export function appraisalPaper(facts: AppraisalPaperFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    {
      'appraisal?': 'parseLearningAppraisal',
      'texts?': textsOf(appraisalParts),
      'personName?': 'string',
      'className?': 'string',
      'providerName?': 'string',
    },
    words,
  )
  const { appraisal, texts = {}, personName, className, providerName } = facts
  const { common, appraisal: told } = words
  const parts = words.language.terms.appraisalParts
  return paperOf(words, { title: told.title, basis: ['39'] }, [
    fields(
      field(common.person, personName),
      field(common.personKey, appraisal?.personId),
      field(common.className, className ?? appraisal?.classId),
      field(common.provider, providerName),
    ),
    fields(...appraisalParts.map((part) => field(parts[part], texts[part], 6))),
    signatures(
      field(told.appraisedBy),
      field(common.seal),
      field(common.date, appraisal?.on && common.day(appraisal.on)),
    ),
  ])
}
