import { verdictFrom } from '../../engine/determination/checklist.js'
import type { Verdict } from '../../engine/determination/determination.js'
import { askedOn } from '../../engine/determination/remedist.js'
import { later } from '../../engine/quantity/calendar.js'
import type { GuidanceDocument } from '../entities/teaching/guidance-document.js'
import type { MakeUp } from '../entities/teaching/make-up.js'
import type { MakeUpCheck } from '../rules/teaching/make-up.js'
import { added, made } from './edit.js'
import { curedByFinding, findingByFinding, ownVerdict, remedyTable, stepsFrom, supplied } from './remedist.js'

const verdicts: Readonly<Record<MakeUpCheck<null>['state'], Verdict>> = {
  'not-required': 'met',
  'made-up': 'met',
  open: 'not-met',
  undetermined: 'undetermined',
}

/** What can be done about teaching. */
export const teachingRemedies = /* @__PURE__ */ remedyTable({
  /** A task of standardised teaching that was left undone (36) is done. */
  'teaching-tasks': /* @__PURE__ */ curedByFinding('36(1)', {
    'teaching-task-missing': ({ task }) => supplied('teachingTasks', task, 'done'),
  }),

  /** A content that standardised teaching lacks (37) is taught. */
  'teaching-contents': /* @__PURE__ */ curedByFinding('37(1)', {
    'teaching-content-missing': ({ content }) => supplied('teachingContents', content, 'taught'),
  }),

  /** The municipal personnel department countersigns (38); once the document is issued it is too late for that issue. */
  guidance: {
    verdict: ownVerdict,
    propose: ({ answer, asOf }) => ({
      steps: answer.value.issued
        ? []
        : stepsFrom(answer, {
            'guidance-not-countersigned': () => ({
              act: { act: 'countersign', by: 'municipal-personnel' },
              edit: ({ document }) => {
                const signers = added(document.countersignature?.with, 'municipal-personnel' as const)
                const countersignature = { with: signers, on: asOf }
                return { document: { ...document, countersignature } satisfies GuidanceDocument }
              },
            }),
          }),
      otherwise: { standing: 'cannot-be-cured', because: '38' },
    }),
  },

  /**
   * The provider of the class appraises in writing, with what is lacking, once the training is over (39); no day is too late.
   * An appraisal of another class or of an outsider stays one.
   */
  appraisal: {
    verdict: ownVerdict,
    propose: ({ facts: asked, answer, asOf }) => {
      type Appraisal = typeof asked.appraisal
      const changed =
        (changes: (appraisal: Appraisal) => Partial<Appraisal>) =>
        (facts: typeof asked): typeof asked => ({
          ...facts,
          appraisal: { ...facts.appraisal, ...changes(facts.appraisal) },
        })
      return {
        steps: stepsFrom(answer, {
          'appraisal-not-written': () => ({
            act: { act: 'write-appraisal' },
            edit: changed(() => ({ written: true })),
          }),
          'appraisal-by-another': () => ({
            act: { act: 'assign', task: 'appraisal', to: ['training-provider'] },
            edit: changed(() => ({ by: asked.class.providerId as string })),
          }),
          'appraisal-before-end': ({ to }) => {
            const from = later(asOf, to)
            return { act: { act: 'appraise-afterwards', from }, edit: changed(() => ({ on: from })) }
          },
          'appraisal-part-missing': ({ part }) => ({
            act: { act: 'supply', list: 'appraisalParts', item: part },
            edit: changed(({ parts }) => ({ parts: added(parts, part) })),
          }),
        }),
        otherwise: { standing: 'no-remedy-known', because: '39' },
      }
    },
  },

  /** The host chooses the mode (40); the choice of another is void and is made anew. */
  'assessment-mode': {
    verdict: ({ valid }) => verdictFrom(valid),
    propose: /* @__PURE__ */ findingByFinding('40', {
      'assessment-mode-decided-by-another': () => ({
        act: { act: 'assign', task: 'assessment-mode', to: ['host'] },
        edit: (facts) => ({ ...facts, decidedBy: 'host' }),
      }),
    }),
  },

  /** The training is made up (41) and its demands are met; promptly is no number of days, so that no day is too late. */
  'make-up': {
    verdict: ({ state }) => verdicts[state],
    propose: ({ facts: asked, answer, asOf }) => {
      const { lastMissedOn } = asked.participation
      const on = later(asOf, lastMissedOn ?? asOf)
      return {
        steps: stepsFrom<typeof asked>(answer, {
          'training-not-made-up': () => ({
            act: { act: 'make-up', from: on },
            edit: (facts) => ({
              ...askedOn(facts, on),
              makeUps: added(facts.makeUps, made<MakeUp>({ on, requirementsMet: true })),
            }),
          }),
        }),
        otherwise: { standing: 'no-remedy-known', because: '41' },
      }
    },
  },
})
