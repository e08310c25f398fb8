import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { Span } from '../../../engine/quantity/hours.js'
import type { ProfessionalPerson } from '../../entities/professional-person.js'
import type { TrainingRecord } from '../../entities/training-record.js'
import { defineRule, type MissingFact, type Unregulated } from '../../pack.js'
import { type Evidence, isEvidence } from '../../reckoning/reckon.js'
import { isUnread } from '../../reckoning/record.js'

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
export interface CreditsIn extends Span {
  /** The facts that would tell where it is perhaps. */
  readonly missing: readonly MissingFact[]
}

const none: CreditsIn = { least: 0, most: 0, missing: [] }

/** The days within which credits were earned: of what is registered they lie before its registration (31), otherwise nobody knows. */
const daysOf = ({ study, registration }: TrainingRecord): { readonly from: string; readonly to: string } => {
  const { from = '', to } = study as Extract<TrainingRecord['study'], { kind: 'credits' | 'unstated' }>
  const end = registration && registration.registeredOn >= from ? registration.registeredOn : '9'
  return { from, to: to ?? end }
}

/** Whether a person earned credits of a scheme in a period, by one record. */
const creditsOf = (
  record: TrainingRecord,
  person: ProfessionalPerson,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  evidence: Evidence,
): CreditsIn => {
  const { id, personId, study } = record
  if (personId !== undefined && personId !== person.id) return none
  // A row that could not be read may be one of credits.
  const isCredits = study.kind === 'credits'
  if (!isCredits && !isUnread(record)) return none
  const counts = isEvidence(record, evidence)
  const { from, to } = daysOf(record)
  if (counts === false || from > period.to || period.from > to) return none
  const missing: MissingFact[] = []
  if (personId === undefined) missing.push({ fact: 'record.person', of: id })
  if (!isCredits) missing.push({ fact: 'record.study-amount', of: id })
  else if (from < period.from || period.to < to) missing.push({ fact: 'record.credit-dates', of: id })
  if (isCredits && counts === null) missing.push({ fact: 'registration.entry-stands', of: id })
  return { least: Number(missing.length === 0), most: 1, missing }
}

/**
 * The records that are evidence of credits of a scheme in a period, each id once, by the first that bears it; a row that could not be
 * read is one by itself, for it may be of hours.
 */
export const creditsByRecord = (
  records: readonly TrainingRecord[],
  person: ProfessionalPerson,
  period: { readonly from: PlainDate; readonly to: PlainDate },
  evidence: Evidence,
): ReadonlyMap<TrainingRecord, CreditsIn> => {
  const found = new Map<string | TrainingRecord, readonly [TrainingRecord, CreditsIn]>()
  for (const record of records) {
    const credits = creditsOf(record, person, period, evidence)
    const key = isUnread(record) ? record : record.id
    if (credits.most > 0 && !found.has(key)) found.set(key, [record, credits])
  }
  return new Map(found.values())
}

/** Whether a person earned credits of a scheme in a period, by the records that are evidence. */
export const creditsIn = (...asked: Parameters<typeof creditsByRecord>): CreditsIn => {
  const found = [...creditsByRecord(...asked).values()]
  return (
    found.find(({ least }) => least > 0) ?? {
      least: 0,
      most: Number(found.length > 0),
      missing: found.flatMap(({ missing }) => missing),
    }
  )
}
