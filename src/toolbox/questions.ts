import { factNames } from '../chongqing/fact-names.js'
import type { ChongqingIds, Determination } from '../chongqing/pack.js'
import { type Questions, questionsIn } from '../tools/questions.js'

/**
 * The facts that would settle an open or bounded answer, those on which most hangs first.
 *
 * First come the facts on which the answer as a whole hangs, such as whether a person is covered at all; then those that
 * leave figures open, by how much of the figure hangs on each. Of an answer about many people it is asked whose fact it is,
 * and those come first on which most verdicts or head counts hang. Whatever the answers are, they lie within the bounds that
 * the answer gives; when all are given, the answer is settled, but for what the text itself leaves without a value.
 *
 * **Legal basis:** that of the answer; a provision that sets no value is named, because no fact can stand in for it.
 *
 * @param determination - the answer of any rule or assessment, as computed or read back from JSON
 * @returns the questions in order; none for an answer that is settled or gives no value for another reason.
 * `questionOf` puts each into words
 * @throws XueshiError `invalid-argument` for what is no answer
 * @example
 * ```ts
 * import { assessAnnualQuota, parsePerson, parseTrainingRecord, questionOf } from 'xueshi'
 * import { questions } from 'xueshi/tools'
 * import { chinese } from 'xueshi/zh-CN'
 * const person = parsePerson({ id: 'p1', title: 'junior', education: 'bachelor', role: 'professional' })
 * const record = parseTrainingRecord({
 *   id: 'r1', personId: 'p1', title: '培训', form: 'collective-training', subject: 'professional',
 *   study: { kind: 'total', from: '2025-12-29', to: '2026-01-04', hours: '30' },
 * })
 * if (!person.ok || !record.ok) throw new Error()
 * const answer = assessAnnualQuota({ person: person.value, records: [record.value], year: 2025 })
 * const asked = questions(answer).questions
 * asked.map(({ fact, narrows }) => [fact, narrows])
 * // => [['person.in-service', null], ['record.study-dates', '12']]
 * asked.map((one) => questionOf(one, chinese))[0] // => '是否在职？'
 * ```
 */
export const questions: (determination: Determination<unknown, unknown>) => Questions<ChongqingIds> =
  /* @__PURE__ */ questionsIn<ChongqingIds>(factNames)
