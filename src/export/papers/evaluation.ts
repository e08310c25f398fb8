import {
  comprehensiveAspects,
  courseAspects,
  type EvaluationKind,
  evaluationKinds,
} from '../../chongqing/law/vocabulary.js'
import type { PaperWords } from '../../words/papers.js'
import { paperArguments } from '../arguments.js'
import { field, fields, paperOf, signatures, table } from '../blocks.js'
import type { Paper, TableBlock } from '../paper.js'

/** What an evaluation is written from; whatever is absent is left to be filled in by hand. */
export interface EvaluationPaperFacts {
  /** Of the training as a whole, by its host; or of its courses, by the provider. */
  readonly kind: EvaluationKind
  readonly className?: string
  readonly hostName?: string
  readonly providerName?: string
  /** The courses of the class, for the evaluation of each; absent: one, without its name. */
  readonly courses?: readonly string[]
}

/**
 * The evaluation of a class (培训质量评估): of the training as a whole by its host, or of each course by the provider.
 *
 * **Legal basis:** Article 27, items 2 and 3.
 *
 * @param facts - which of the two, and the names on it
 * @param words - the language of the paper: `chinesePapers` or `englishPapers`
 * @returns the paper: the four aspects of the whole, or the five of each course
 * @throws XueshiError `invalid-argument` or `unparsed-facts` for what it is not written from
 * @example
 * ```ts
 * import { evaluationPaper } from 'xueshi/export'
 * import { chinesePapers } from 'xueshi/zh-CN'
 * const { blocks } = evaluationPaper({ kind: 'course', courses: ['制图', '测量'] }, chinesePapers)
 * blocks.flatMap((block) => (block.kind === 'table' ? [block.title, block.rows.length] : []))
 * // => ['课程：制图', 5, '课程：测量', 5]
 * ```
 */
export function evaluationPaper(facts: EvaluationPaperFacts, words: PaperWords): Paper {
  paperArguments(
    facts,
    {
      kind: evaluationKinds,
      'className?': 'string',
      'hostName?': 'string',
      'providerName?': 'string',
      'courses?': ['string'],
    },
    words,
  )
  const { kind, className, hostName, providerName, courses = [''] } = facts
  const { common, evaluation: told, language } = words
  const { evaluationKinds: kinds, comprehensiveAspects: ofWhole, courseAspects: ofCourse } = language.terms
  const aspects = (title: string, names: readonly string[]): TableBlock =>
    table(
      title,
      [told.aspect, told.assessed, common.remarks],
      names.map((name) => [name, '', '']),
    )
  const isWhole = kind === 'comprehensive'
  return paperOf(words, { title: kinds[kind], basis: ['27(2)', '27(3)'] }, [
    fields(
      field(common.className, className),
      field(common.host, hostName),
      field(common.provider, providerName),
    ),
    ...(isWhole
      ? [
          aspects(
            '',
            comprehensiveAspects.map((one) => ofWhole[one]),
          ),
        ]
      : courses.map((course) =>
          aspects(
            told.course(course),
            courseAspects.map((one) => ofCourse[one]),
          ),
        )),
    fields(field(told.conclusion, '', 4)),
    signatures(field(isWhole ? told.byHost : told.byProvider), field(common.seal), field(common.date)),
  ])
}
