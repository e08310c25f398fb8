import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { ParticipationEvent, ParticipationState } from '../../law/vocabulary.js'
import { defineRule, type Settled } from '../../pack.js'

/** Why an event is refused in the course of a participation. */
export type ParticipationRefusal =
  | 'attendance-known'
  | 'not-attended'
  | 'not-assessed'
  | 'already-assessed'
  | 'already-appraised'
  | 'nothing-to-make-up'

/** The answer of {@link stepParticipation}. */
export type ParticipationStep = StepTaken<ParticipationState, ParticipationEvent, ParticipationRefusal>

type Course = Procedure<ParticipationState, ParticipationEvent, ParticipationRefusal, '39' | '41'>

const become = (to: ParticipationState) => ({ to, by: '41' }) as const
const appraised = (to: ParticipationState) => ({ to, by: '39' }) as const
const refuse = (refused: ParticipationRefusal) => ({ refused, by: '41' }) as const
const notAppraised = (refused: ParticipationRefusal) => ({ refused, by: '39' }) as const

const course = (): Course => {
  const attendanceKnown = {
    'full-attendance': refuse('attendance-known'),
    'part-attendance': refuse('attendance-known'),
    absence: refuse('attendance-known'),
  }
  const notAttended = {
    'assessment-passed': refuse('not-attended'),
    'assessment-failed': refuse('not-attended'),
    appraisal: notAppraised('not-attended'),
  }
  const assessed = {
    'assessment-passed': refuse('already-assessed'),
    'assessment-failed': refuse('already-assessed'),
  }
  const nothingToMakeUp = {
    'make-up-passed': refuse('nothing-to-make-up'),
    'make-up-failed': refuse('nothing-to-make-up'),
  }
  // A make-up that was failed leaves the training to be made up, as often as it happens.
  const toMakeUp = { 'make-up-passed': become('made-up'), 'make-up-failed': become('make-up-due') }
  return {
    enrolled: {
      ...notAttended,
      ...nothingToMakeUp,
      'full-attendance': become('attended'),
      'part-attendance': become('make-up-due'),
      absence: become('missed'),
    },
    attended: {
      ...attendanceKnown,
      ...nothingToMakeUp,
      'assessment-passed': become('passed'),
      'assessment-failed': become('make-up-due'),
      // The result of the assessment is one of the four parts of an appraisal.
      appraisal: notAppraised('not-assessed'),
    },
    passed: { ...attendanceKnown, ...assessed, ...nothingToMakeUp, appraisal: appraised('appraised') },
    appraised: {
      ...attendanceKnown,
      ...assessed,
      ...nothingToMakeUp,
      appraisal: notAppraised('already-appraised'),
    },
    missed: { ...attendanceKnown, ...notAttended, ...toMakeUp },
    'make-up-due': {
      ...attendanceKnown,
      ...toMakeUp,
      // Neither an assessment nor an appraisal of what was attended takes the place of the make-up.
      'assessment-passed': become('make-up-due'),
      'assessment-failed': become('make-up-due'),
      appraisal: appraised('make-up-due'),
    },
    'made-up': { ...attendanceKnown, ...assessed, ...nothingToMakeUp, appraisal: appraised('appraised') },
  }
}

const courseOfParticipation = /* @__PURE__ */ course()

/**
 * What becomes of someone's part in a collective training when something happens: enrolled, attended in full, assessed,
 * appraised; what was missed in whole or in part, or failed, is to be made up, and then is made up.
 *
 * The provider appraises whoever took part, with whatever result; that does not take the place of the make-up. The text
 * knows no cause that excuses an absence from being made up.
 *
 * **Legal basis:** Articles 39 and 41.
 *
 * @param facts - `state` of the participation and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepParticipation } from 'xueshi'
 * stepParticipation({ state: 'attended', event: 'assessment-failed' }).value.to // => 'make-up-due'
 * stepParticipation({ state: 'missed', event: 'appraisal' }).value.refused // => 'not-attended'
 * ```
 */
export const stepParticipation = /* @__PURE__ */ defineRule(
  {
    id: 'participation-procedure',
    takesSteps: true,
    provisions: ['39', '41'],
    norms: ['write-appraisal', 'make-up-training'],
  },
  (
    { state, event }: { readonly state: ParticipationState; readonly event: ParticipationEvent },
    grounds,
  ): Settled<ParticipationStep> => takeStep(grounds, courseOfParticipation, state, event),
)
