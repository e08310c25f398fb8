import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** A content that standardised teaching lacks (37) is taught. */
export const teachingContents: RemedistOf<'teaching-contents'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'teaching-content-missing': ({ content }) => ({
        act: { act: 'supply', list: 'teachingContents', item: content },
        edit: (facts) => ({ ...facts, taught: added(facts.taught, content) }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '37(1)' },
  }),
}
