// Runs the remedy tool over tables of cases that a lawyer can read: the facts, the day, the lines, the provision and why.
import { describe, expect, test } from 'vitest'
import type { CitedProvisionId } from '../../src/chongqing/law/provisions.js'
import type { RemedyAct } from '../../src/chongqing/remedies/acts.js'
import type { PlainDate } from '../../src/engine/quantity/calendar.js'
import type { Remedy, RemedyLine } from '../../src/toolbox/remedy.js'
import { type CaseLaw, lawOf } from './cases.js'
import { type CheckRule, expectRemedySound } from './sound-remedy.js'

/** A line, and the provisions on which it rests. */
export type ExpectedLine = RemedyAct & { readonly rests: readonly CitedProvisionId[] }

export interface RemedyCase<Facts> {
  readonly name: string
  readonly facts: Facts
  readonly asOf: PlainDate
  readonly law?: CaseLaw
  readonly expect: {
    readonly standing: Remedy['standing']
    readonly lines?: readonly ExpectedLine[]
    readonly because?: CitedProvisionId
    /** The facts to be asked first. */
    readonly missing?: readonly string[]
  }
  /** The provision that the case is about. */
  readonly article: CitedProvisionId
  /** Why this must come out, in a sentence. */
  readonly why: string
}

const seenLine = ({ grounds, ...act }: RemedyLine): ExpectedLine => ({
  ...act,
  rests: grounds.map(({ provision }) => provision),
})

/** Runs the remedy of a rule over its cases. */
export const runRemedyCases = <Facts>(
  rule: CheckRule<Facts>,
  cases: readonly RemedyCase<NoInfer<Facts>>[],
): void => {
  describe(rule.id, () => {
    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const { standing, lines = [], because, missing = [] } = one.expect
      const found = expectRemedySound(rule as CheckRule<never>, one.facts, one.asOf, lawOf(one.law))
      expect(
        {
          standing: found.standing,
          lines: found.lines.map(seenLine),
          because: found.because?.provision,
          missing: found.missing.map(({ fact, of }) => (of === undefined ? fact : `${fact}@${of}`)),
        },
        `${one.article}: ${one.why}`,
      ).toStrictEqual({ standing, lines, because, missing })
    })
  })
}
