import type { Unregulated } from '../../determination/determination.js'
import type { MissingFact } from '../../determination/missing.js'
import { defineRule } from '../../determination/rule.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import type { PlainDate } from '../../quantity/calendar.js'
import type { Span } from '../../quantity/hours.js'

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

/** Whether credits were earned: surely (1, 1), perhaps (0, 1), or not. */
interface CreditsIn extends Span {
  /** The dates that would tell where it is perhaps. */
  readonly missing: readonly MissingFact[]
}

/** Whether a person earned credits of a scheme in a period. */
export const creditsIn = (
  records: readonly TrainingRecord[],
  person: ProfessionalPerson,
  period: { readonly from: PlainDate; readonly to: PlainDate },
): CreditsIn => {
  const missing: MissingFact[] = []
  for (const { id, personId, study } of records) {
    if (personId !== person.id || study.kind !== 'credits') continue
    const { from = study.to, to = study.from } = study
    const isDated = from !== undefined && to !== undefined
    if (isDated && period.from <= from && to <= period.to) return { least: 1, most: 1, missing: [] }
    if (!isDated || (from <= period.to && period.from <= to)) {
      missing.push({ fact: 'record.credit-dates', of: id })
    }
  }
  return { least: 0, most: Number(missing.length > 0), missing }
}
