import type { Unregulated } from '../../determination/determination.js'
import { defineRule } from '../../determination/rule.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { PlainDate } from '../../quantity/calendar.js'
import { exactly, type Span } from '../../quantity/hours.js'

/**
 * How many hours the credits of an industry's own scheme are worth: the text sets no conversion, and none is made.
 *
 * **Legal basis:** Article 30, paragraph 2.
 *
 * @category Rules: credited hours
 * @returns `unregulated`
 * @example
 * ```ts
 * import { creditsToHours } from 'xueshi'
 * creditsToHours({}).status // => 'unregulated'
 * ```
 */
export const creditsToHours = /* @__PURE__ */ defineRule(
  { id: 'credit-scheme', provisions: ['30.2'] },
  (_facts: Record<never, never>, grounds): Unregulated => grounds.unregulated('30.2', 'excludes'),
)

/** Whether credits of a scheme were earned in a period: surely (1, 1), perhaps (0, 1), or not. */
export const creditsIn = (
  records: readonly TrainingRecord[],
  person: ProfessionalPerson,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): Span => {
  let found: Span = exactly(0)
  for (const { personId, study } of records) {
    if (personId !== person.id || study.kind !== 'credits') continue
    const { from = study.to, to = study.from } = study
    if (from === undefined || to === undefined) found = { least: found.least, most: 1 }
    else if (period.from <= from && to <= period.to) return exactly(1)
    else if (from <= period.to && period.from <= to) found = { least: 0, most: 1 }
  }
  return found
}
