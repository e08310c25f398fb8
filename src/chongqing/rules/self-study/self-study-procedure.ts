import { type Procedure, type StepTaken, takeStep } from '../../../engine/determination/procedure.js'
import type { SelfStudyEvent, SelfStudyState } from '../../law/vocabulary.js'
import { defineRule, type Settled } from '../../pack.js'

/** Why an event is refused in the course of self-study. */
export type SelfStudyRefusal =
  | 'not-approved'
  | 'no-task-book'
  | 'not-studied'
  | 'not-assessed'
  | 'not-passed'
  | 'already-so'
  | 'already-approved'
  | 'already-assessed'
  | 'already-credited'
  | 'rejected'

/** The answer of {@link stepSelfStudy}. */
export type SelfStudyStep = StepTaken<SelfStudyState, SelfStudyEvent, SelfStudyRefusal>

type Course = Procedure<SelfStudyState, SelfStudyEvent, SelfStudyRefusal, '42' | '44'>

const become = (to: SelfStudyState) => ({ to, by: '44' }) as const
const refuse = (refused: SelfStudyRefusal) => ({ refused, by: '44' }) as const

/** Where every event is refused for one reason. */
const always = (reason: SelfStudyRefusal): Course[SelfStudyState] => ({
  approval: refuse(reason),
  rejection: refuse(reason),
  'task-book-issue': refuse(reason),
  'start-of-study': refuse(reason),
  'assessment-passed': refuse(reason),
  'assessment-failed': refuse(reason),
  crediting: refuse(reason),
})

const course = (): Course => {
  const onceApproved = { approval: refuse('already-approved'), rejection: refuse('already-approved') }
  const notAssessed = {
    'assessment-passed': refuse('not-studied'),
    'assessment-failed': refuse('not-studied'),
    crediting: refuse('not-assessed'),
  }
  return {
    declared: {
      ...always('not-approved'),
      // What the person declares, the unit confirms; what it confirms is the plan that is approved.
      approval: { to: 'approved', by: '42' },
      rejection: { to: 'rejected', by: '42' },
    },
    arranged: { ...always('not-approved'), approval: become('approved'), rejection: become('rejected') },
    approved: {
      ...onceApproved,
      ...notAssessed,
      'task-book-issue': become('task-book-issued'),
      'start-of-study': refuse('no-task-book'),
    },
    'task-book-issued': {
      ...onceApproved,
      ...notAssessed,
      'task-book-issue': refuse('already-so'),
      'start-of-study': become('studying'),
    },
    studying: {
      ...onceApproved,
      'task-book-issue': refuse('already-so'),
      'start-of-study': refuse('already-so'),
      'assessment-passed': become('passed'),
      'assessment-failed': become('failed'),
      crediting: refuse('not-assessed'),
    },
    passed: { ...always('already-assessed'), crediting: become('credited') },
    // The text sets no number of assessments: what was failed may be assessed again.
    failed: {
      ...always('already-assessed'),
      'assessment-passed': become('passed'),
      'assessment-failed': become('failed'),
      crediting: refuse('not-passed'),
    },
    credited: always('already-credited'),
    rejected: always('rejected'),
  }
}

const courseOfSelfStudy = /* @__PURE__ */ course()

/**
 * What becomes of a task of self-study when something happens to it: declared or arranged, approved, issued as a task
 * book, studied, assessed by the unit, credited.
 *
 * Hours are recognised from a passed assessment only. One that was failed may be followed by another, since the text sets no
 * number. A task that was not approved ends there, and may begin again as another task.
 *
 * **Legal basis:** Articles 42 and 44.
 *
 * @param facts - `state` of the task and the `event`
 * @param law - the edition of the law
 * @returns `settled` with the state that follows, or the refusal and its reason
 * @example
 * ```ts
 * import { stepSelfStudy } from 'xueshi'
 * stepSelfStudy({ state: 'passed', event: 'crediting' }).value.to // => 'credited'
 * stepSelfStudy({ state: 'failed', event: 'crediting' }).value
 * // => { from: 'failed', event: 'crediting', accepted: false, to: 'failed', refused: 'not-passed' }
 * ```
 */
export const stepSelfStudy = /* @__PURE__ */ defineRule(
  {
    id: 'self-study-procedure',
    takesSteps: true,
    provisions: ['42', '44'],
    norms: ['issue-task-book', 'assess-self-study'],
  },
  (
    { state, event }: { readonly state: SelfStudyState; readonly event: SelfStudyEvent },
    grounds,
  ): Settled<SelfStudyStep> => takeStep(grounds, courseOfSelfStudy, state, event),
)
