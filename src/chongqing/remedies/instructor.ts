import { ownVerdict, type RemedistOf } from './remedist.js'

/** Nobody becomes an expert or the holder of a senior title (17) by a line of a remedy: another must teach. */
export const instructor: RemedistOf<'instructor'> = {
  verdict: ownVerdict,
  propose: () => ({ steps: [], otherwise: { standing: 'no-remedy-known', because: '17' } }),
}
