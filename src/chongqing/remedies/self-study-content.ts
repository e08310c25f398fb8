import type { SelfStudyQuality } from '../law/vocabulary.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/** Content that lacks a quality (43) gives way to content in which someone finds it. */
export const selfStudyContent: RemedistOf<'self-study-content'> = {
  verdict: ownVerdict,
  propose: ({ answer }) => ({
    steps: stepsFrom(answer, {
      'self-study-quality-lacking': ({ quality }) => ({
        act: { act: 'supply', list: 'selfStudyQualities', item: quality as SelfStudyQuality },
        edit: (facts) => ({ ...facts, judged: { ...facts.judged, [quality]: true } }),
      }),
    }),
    otherwise: { standing: 'no-remedy-known', because: '43' },
  }),
}
