import { hasValue, type Verdict } from '../../engine/determination/determination.js'
import type { DecimalText } from '../../engine/quantity/hours.js'
import type { StudyAgreement } from '../entities/agreement/study-agreement.js'
import type { TrainingRecord } from '../entities/training-record.js'
import type { Unit } from '../entities/unit.js'
import type { ContentArea } from '../law/vocabulary.js'
import { type Bounded, defineRule, type MissingFact, type Recorder, type Settled } from '../pack.js'
import { treatmentDuringStudy } from '../rules/agreement/treatment-during-study.js'
import { classifyContent } from '../rules/content/content-area.js'
import { allocateCost, type CostBasis } from '../rules/funding/cost-allocation.js'
import { studyDays } from '../rules/registration/study-days.js'
import { mergedMissing } from './missing-of-many.js'
import { verdictOf } from './premise-verdict.js'

/** A study of one of a unit's people, as its record has it. */
export interface UnitStudyFacts {
  readonly unit: Unit
  readonly record: TrainingRecord
  /** What unit and person agreed on it; `null`: nothing; absent: not known. */
  readonly agreement?: StudyAgreement | null
}

/** What follows from a study between the unit and the person; the premises carry the reasons. */
export interface UnitStudy {
  readonly recordId: string
  /** `null` where the record does not say whose it is. */
  readonly personId: string | null
  /** Whether the treatment was granted that was due during it; `null` where neither text speaks of the study. */
  readonly treatment: Verdict | null
  /** Who bears the cost, by what, and how many yuan; `null` for what is not known, or what the edition does not regulate. */
  readonly cost: {
    readonly by: CostBasis | null
    readonly individual: DecimalText | null
    readonly unit: DecimalText | null
  }
  /** The area of content; `null` where the record does not state it. */
  readonly content: ContentArea | null
}

/** The agreement, where it is one on this study. */
const ownAgreement = (
  grounds: Recorder<'10', never, never>,
  { unit, record, agreement }: UnitStudyFacts,
): StudyAgreement | null | undefined => {
  if (!agreement) return agreement
  grounds.cite('10', 'requires')
  const { unitId, personId, recordId } = agreement
  const isSame =
    unitId === unit.id &&
    personId === (record.personId ?? personId) &&
    (recordId === undefined || recordId === record.id)
  if (isSame) return agreement
  grounds.finding('agreement-on-another-study', 'data-defect', '10', { recordId: record.id })
  return undefined
}

/** Whether the treatment was granted that was due; to whom the Regulation promises it hangs on the kind of the unit. */
const treatmentOf = (
  grounds: Recorder<'10', never, never>,
  { unit, record }: UnitStudyFacts,
  agreement: StudyAgreement | null | undefined,
): { readonly verdict: Verdict | null; readonly missing: readonly MissingFact[] } => {
  const { capacity, offTheJob, sameTreatment } = record
  const { first } = studyDays(record)
  const answer = grounds.ask(treatmentDuringStudy, {
    ...(unit.kind && { unitKind: unit.kind }),
    ...(capacity && { selectedByOrganisation: capacity === 'organisation-selected' }),
    ...(offTheJob !== undefined && { offTheJob }),
    ...(sameTreatment && { sameTreatment }),
    ...(agreement !== undefined && { agreement }),
    ...(first !== undefined && { studyFrom: first }),
  })
  return { verdict: verdictOf(answer), missing: 'missing' in answer ? answer.missing : [] }
}

/** Who bears the cost, as far as that is known. */
const costOf = (allocated: ReturnType<typeof allocateCost>): UnitStudy['cost'] => {
  if (allocated.status === 'settled') {
    const { by, individual, unit } = allocated.value
    return { by, individual, unit }
  }
  return { by: hasValue(allocated) ? allocated.value.by : null, individual: null, unit: null }
}

/**
 * What follows between unit and person from a study, as its record has it: whether the treatment was granted that was due
 * during it, who bears its cost, and of which area of content it was. What the record does not state is named.
 *
 * **Legal basis:** Article 8, item 2; Article 9, item 3; Articles 10, 11 and 20, through the rules in its premises.
 *
 * @param facts - the unit, the record and the agreement on the study
 * @param law - the edition of the law
 * @returns `settled`, or `bounded` where the record lacks facts; the premises are the answers of {@link treatmentDuringStudy},
 * {@link allocateCost} and {@link classifyContent}
 * @example
 * ```ts
 * import { assessUnitStudy, parseTrainingRecord, parseUnit } from 'xueshi'
 * const unit = parseUnit.orThrow({ id: 'u1', kind: 'enterprise' })
 * const record = parseTrainingRecord.orThrow({
 *   id: 'r1', personId: 'p1', title: '业务进修', form: 'practice-based', content: 'skills-training',
 *   study: { kind: 'total', from: '2025-03-03', to: '2025-03-14', days: 10 },
 *   capacity: 'organisation-selected', offTheJob: true, cost: '3000',
 *   sameTreatment: { wages: true, 'social-insurance': true, welfare: true },
 * })
 * const answer = assessUnitStudy({ unit, record, agreement: null })
 * answer.status === 'settled' && [answer.value.treatment, answer.value.cost]
 * // => ['met', { by: 'organised-study', individual: '0', unit: '3000' }]
 * ```
 */
export const assessUnitStudy = /* @__PURE__ */ defineRule(
  {
    id: 'unit-study',
    takes: { unit: 'parseUnit', record: 'parseTrainingRecord', 'agreement??': 'parseStudyAgreement' },
    provisions: ['10'],
  },
  (facts: UnitStudyFacts, grounds): Settled<UnitStudy> | Bounded<UnitStudy> => {
    const { id, personId = null, capacity, cost, content = null } = facts.record
    const agreement = ownAgreement(grounds, facts)
    const treatment = treatmentOf(grounds, facts, agreement)
    const allocated = grounds.ask(allocateCost, {
      ...(cost !== undefined && { cost }),
      ...(capacity && { capacity }),
      ...(agreement !== undefined && { agreement }),
    })
    if (content) grounds.ask(classifyContent, { area: content })
    const value: UnitStudy = {
      recordId: id,
      personId,
      treatment: treatment.verdict,
      cost: costOf(allocated),
      content,
    }
    const missing: readonly MissingFact[] = [
      ...treatment.missing,
      ...('missing' in allocated ? allocated.missing : []),
      ...(content ? [] : [{ fact: 'record.content' } as const]),
    ]
    if (missing.length === 0) return grounds.settled(value)
    // Of what the unit's kind decides, every study of the unit hangs on one fact.
    for (const one of mergedMissing(missing)) {
      grounds.missing(one.fact === 'unit.kind' ? one : { ...one, of: id })
    }
    return grounds.bounded(value)
  },
)
