import { checkList } from '../../../engine/determination/checklist.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { norms12 } from '../../law/norms/chapter-12.js'
import { type SelfStudyQuality, selfStudyQualities } from '../../law/vocabulary.js'
import { severityOf } from '../../norms/severity.js'
import { type Determination, defineRule } from '../../pack.js'

/** Whether the content of self-study is what it must be. */
export interface SelfStudyContent {
  readonly verdict: Verdict
  readonly lacking: readonly SelfStudyQuality[]
}

/**
 * Whether the content of self-study is up to date, targeted and practical.
 *
 * Each of the three is for a person to judge, by the new level of science, the unit's work and the person's needs; the
 * rule takes the judgements as facts and makes none.
 *
 * **Legal basis:** Article 43.
 *
 * @param facts - `judged`: for each quality whether someone found it there; absent: not judged yet
 * @param law - the edition of the law
 * @returns `settled` with the verdict; `bounded` where some are not judged; `open` where none is
 * @example
 * ```ts
 * import { assessSelfStudyContent } from 'xueshi'
 * const answer = assessSelfStudyContent({ judged: { 'up-to-date': true, targeted: true, practical: false } })
 * answer.status === 'settled' && answer.value // => { verdict: 'not-met', lacking: ['practical'] }
 * ```
 */
export const assessSelfStudyContent = /* @__PURE__ */ defineRule(
  {
    id: 'self-study-content',
    takes: { judged: { 'up-to-date?': 'boolean', 'targeted?': 'boolean', 'practical?': 'boolean' } },
    provisions: ['43'],
    checksOff: ['43'],
    norms: ['choose-fit-self-study'],
  },
  (
    { judged }: { readonly judged: { readonly [Quality in SelfStudyQuality]?: boolean | undefined } },
    grounds,
  ): Determination<SelfStudyContent, SelfStudyContent> => {
    grounds.cite('43', 'requires')
    const severity = severityOf(norms12['choose-fit-self-study'], grounds)
    const {
      verdict,
      missing: lacking,
      unknown,
    } = checkList(
      selfStudyQualities,
      (quality) => judged[quality],
      (quality) => grounds.finding('self-study-quality-lacking', severity, '43', { quality }),
    )
    grounds.missing(...unknown.map((quality) => ({ fact: `self-study.${quality}` as const })))
    if (unknown.length === selfStudyQualities.length) return grounds.open()
    return unknown.length === 0
      ? grounds.settled({ verdict, lacking })
      : grounds.bounded({ verdict, lacking })
  },
)
