import type { GuidanceDocument } from '../entities/teaching/guidance-document.js'
import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** The municipal personnel department countersigns (38); once the document is issued it is too late for that issue. */
export const guidance: RemedistOf<'guidance'> = {
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
}
