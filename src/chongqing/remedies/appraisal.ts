import { added, later } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/**
 * The provider of the class appraises in writing, with what is lacking, once the training is over (39); no day is too late.
 * An appraisal of another class or of an outsider stays one.
 */
export const appraisal: RemedistOf<'appraisal'> = {
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
}
