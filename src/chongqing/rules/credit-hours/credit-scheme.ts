import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { Span } from '../../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { defineRule, type MissingFact, type Unregulated } from '../../pack.js'
import { type Evidence, isEvidence } from '../../reckoning/reckon.js'

/**
 * How many hours the credits of an industry's own scheme are worth: the text sets no conversion, and none is made.
 *
 * **Legal basis:** Article 30, paragraph 2.
 *
 * @returns `unregulated`
 * @example
 * ```ts
 * import { creditsToHours } from 'xueshi'
 * creditsToHours({}).status // => 'unregulated'
 * ```
 */
export const creditsToHours = /* @__PURE__ */ defineRule(
  { id: 'credit-scheme', provisions: ['30.2'], norms: ['manage-credits'] },
  (_facts: Record<never, never>, grounds): Unregulated => grounds.unregulated('30.2', 'excludes'),
)

/** Whether credits were earned: surely (1, 1), perhaps (0, 1), or not. */
interface CreditsIn extends Span {
  /** The facts that would tell where it is perhaps. */
  readonly missing: readonly MissingFact[]
}

/** Whether a person earned credits of a scheme in a period, by the records that are evidence. */
export const creditsIn = (
  records: readonly TrainingRecord[],
  person: ProfessionalPerson,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  evidence: Evidence,
): CreditsIn => {
  const missing: MissingFact[] = []
  for (const record of records) {
    const { id, personId } = record
    if (personId !== undefined && personId !== person.id) continue
    const { study } = record
    // A row that could not be read may be one of credits.
    if (study.kind !== 'credits' && !(study.kind === 'unstated' && study.unread)) continue
    const counts = isEvidence(record, evidence)
    if (counts === false) continue
    const { from = study.to, to = study.from } = study
    const isDated = from !== undefined && to !== undefined
    const isInside = isDated && period.from <= from && to <= period.to
    const isCredits = study.kind === 'credits'
    if (isInside && isCredits && counts && personId !== undefined) return { least: 1, most: 1, missing: [] }
    if (isDated && (from > period.to || period.from > to)) continue
    if (personId === undefined) missing.push({ fact: 'record.person', of: id })
    if (!isCredits) missing.push({ fact: 'record.study-amount', of: id })
    else if (!isInside) missing.push({ fact: 'record.credit-dates', of: id })
    if (isCredits && counts === null) missing.push({ fact: 'registration.entry-stands', of: id })
  }
  return { least: 0, most: Number(missing.length > 0), missing }
}
