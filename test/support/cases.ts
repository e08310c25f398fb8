// Runs a rule over a table of cases that a lawyer can read: the facts, what must come out, the provision and the reason.
// A case names only what it is about; what it does not name is not compared, what it names is compared in full.

import { describe, expect, test } from 'vitest'
import type { RuleId } from '../../src/chongqing/catalogue.js'
import type { FactName } from '../../src/chongqing/fact-names.js'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import type { ParameterId } from '../../src/chongqing/law/parameters.js'
import type { CitedProvisionId, ProvisionId } from '../../src/chongqing/law/provisions.js'
import { type ReadingId, type Readings, readingDefinitions } from '../../src/chongqing/law/readings.js'
import { chongqing2006, type Finding, type Law, type Rule } from '../../src/chongqing/pack.js'
import type { CitationRole } from '../../src/engine/determination/determination.js'
import { withParameters, withReadings } from '../../src/engine/editions/law.js'
import type { ParameterValue } from '../../src/engine/editions/parameter.js'
import type { XueshiErrorCode } from '../../src/engine/ground/xueshi-error.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { verify } from '../../src/toolbox/verify.js'
import { type AnyAnswer, soundAnswer } from './sound.js'
import { expectRemediesSound, isCurable } from './sound-remedy.js'

/** A citation as `'8(1):entitles'`. */
export type CitationText = `${CitedProvisionId}:${CitationRole}`

/** How the edition differs from the Measures of 2006 with their default readings. */
export interface CaseLaw {
  /** The edition from which it departs; without it, the Measures of 2006. */
  readonly from?: Law
  readonly readings?: Partial<Readings>
  readonly parameters?: { readonly [Id in ParameterId]?: readonly ParameterValue[] }
  readonly inForceUntil?: string
}

/** What must come out. Lists are complete, in any order. */
export interface Expected {
  readonly status: AnyAnswer['status']
  readonly value?: unknown
  /** Some fields of the value, each in full. */
  readonly valueHas?: Readonly<Record<string, unknown>>
  readonly citations?: readonly CitationText[]
  /** As `'annual-quota-hours=80'`. */
  readonly parameters?: readonly `${ParameterId}=${string}`[]
  /** As `'coverage=both-required'`. */
  readonly readings?: readonly `${ReadingId}=${string}`[]
  /** The code, or the whole finding. */
  readonly findings?: readonly (FindingCode | Finding)[]
  /** The fact, or `'record.result@r1'` for the fact of one of several. */
  readonly missing?: readonly (FactName | `${FactName}@${string}`)[]
  readonly premises?: readonly RuleId[]
  /** The provision and role of `because` or `about`. */
  readonly because?: CitationText
  /** Of `not-in-force`: the reason and the day. */
  readonly force?: readonly ['not-yet' | 'ended', string]
}

/** The mistake of a calling program that must be refused. */
interface Refused {
  readonly throws: XueshiErrorCode
  readonly argument: string
}

export interface Case<Facts> {
  readonly name: string
  readonly facts: Facts
  readonly law?: CaseLaw
  readonly expect: Expected | Refused
  /** The provision that the case is about. */
  readonly article: ProvisionId
  /** Why this must come out, in a sentence. */
  readonly why: string
}

/** The edition of a case. */
export const lawOf = ({
  from = chongqing2006,
  readings = {},
  parameters = {},
  inForceUntil,
}: CaseLaw = {}): Law => {
  const law = withParameters(withReadings(from, readings), parameters)
  return inForceUntil === undefined ? law : { ...law, inForceUntil }
}

/** A parameter that the edition does not set. */
export const struck: readonly ParameterValue[] = []

/** Dated values of a parameter, as `{ '2006-02-27': '80', '2015-10-01': '90' }`. */
export const values = (byDate: Readonly<Record<string, string>>): readonly ParameterValue[] =>
  Object.entries(byDate).map(([from, value]) => ({ from, value, source: 'case' }))

const codeOf = (finding: FindingCode | Finding): FindingCode =>
  typeof finding === 'string' ? finding : finding.code

const byCode = (a: FindingCode | Finding, b: FindingCode | Finding): number =>
  codeOf(a) < codeOf(b) ? -1 : codeOf(a) > codeOf(b) ? 1 : 0

/** The findings as the expected ones put them: a code where a code is expected, whole where the whole is. */
const alike = (actual: readonly Finding[], expected: readonly (FindingCode | Finding)[]) =>
  [...actual].sort(byCode).map((finding, i) => (typeof expected[i] === 'object' ? finding : finding.code))

const citationText = ({ provision, role }: { provision: string; role: string }) => `${provision}:${role}`

/** What of an answer a case has named, in the form in which the case has named it. */
const seen = (answer: AnyAnswer, expected: Expected): Expected => {
  const asked = <K extends keyof Expected>(key: K, read: () => unknown) =>
    expected[key] === undefined ? {} : { [key]: read() }
  const value = 'value' in answer ? answer.value : undefined
  const named = { ...(value as object) } as Record<string, unknown>
  return {
    status: answer.status,
    ...asked('value', () => value),
    ...asked('valueHas', () =>
      Object.fromEntries(Object.keys(expected.valueHas ?? {}).map((key) => [key, named[key]])),
    ),
    ...asked('citations', () => answer.citations.map(citationText).sort()),
    ...asked('parameters', () => answer.parameters.map((use) => `${use.id}=${use.value}`).sort()),
    ...asked('readings', () => answer.readings.map(readingText).sort()),
    ...asked('findings', () => alike(answer.findings, sorted(expected).findings ?? [])),
    ...asked('missing', () =>
      ('missing' in answer ? answer.missing : [])
        .map(({ fact, of }) => (of === undefined ? fact : `${fact}@${of}`))
        .sort(),
    ),
    ...asked('premises', () => answer.premises.map(({ rule }) => rule).sort()),
    ...asked('because', () => {
      if ('about' in answer) return citationText(answer.about)
      return answer.status === 'inapplicable' ? citationText(answer.because) : undefined
    }),
    ...asked('force', () => (answer.status === 'not-in-force' ? [answer.reason, answer.since] : undefined)),
  }
}

const readingText = ({ id, option }: { id: ReadingId; option: string }) => `${id}=${option}`

const sorted = (expected: Expected): Expected => ({
  ...expected,
  ...(expected.citations && { citations: [...expected.citations].sort() }),
  ...(expected.parameters && { parameters: [...expected.parameters].sort() }),
  ...(expected.readings && { readings: [...expected.readings].sort() }),
  ...(expected.findings && { findings: [...expected.findings].sort(byCode) }),
  ...(expected.missing && { missing: [...expected.missing].sort() }),
  ...(expected.premises && { premises: [...expected.premises].sort() }),
})

/**
 * Runs a rule over its cases, and checks that together they make it cite and read everything it declares, each contested
 * phrase in every way.
 *
 * @param prepare - turns the facts of a case into those of the rule, where they have to be parsed
 */
export function runCases<Facts>(rule: Rule<Facts, AnyAnswer>, cases: readonly Case<Facts>[]): void
export function runCases<Raw, Facts>(
  rule: Rule<Facts, AnyAnswer>,
  cases: readonly Case<Raw>[],
  prepare: (raw: Raw, law: Law) => Facts,
): void
export function runCases<Raw, Facts>(
  rule: Rule<Facts, AnyAnswer>,
  cases: readonly Case<Raw>[],
  prepare: (raw: Raw, law: Law) => Facts = (raw) => raw as unknown as Facts,
): void {
  describe(rule.id, () => {
    test('has cases with names of their own', () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
    })

    test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
      const law = lawOf(one.law)
      const reason = `${one.article}: ${one.why}`
      if ('throws' in one.expect) {
        const { throws, argument } = one.expect
        expect(() => rule(prepare(one.facts, law), law), reason).toThrow(
          expect.objectContaining({ code: throws, data: { argument } }),
        )
        return
      }
      const answer = soundAnswer(rule, (edition) => prepare(one.facts, edition), law)
      expect(seen(answer, one.expect), reason).toStrictEqual(sorted(one.expect))
      const check = rule as Rule<never, AnyAnswer>
      if (isCurable(check)) expectRemediesSound(check, prepare(one.facts, law), law)
    })

    test('is asked again by a receipt, and answers the same', () => {
      for (const one of cases) {
        if ('throws' in one.expect) continue
        const law = lawOf(one.law)
        const facts = prepare(one.facts, law) as object
        const kept = receipt(rule(facts as Facts, law), facts, { law })
        expect(verify(kept, facts, law), one.name).toMatchObject({ rule: rule.id, standing: 'same' })
      }
    })

    test('cites and reads all that it declares, in one case or another', () => {
      const answers = cases
        .filter((one) => !('throws' in one.expect))
        .map((one) => rule(prepare(one.facts, lawOf(one.law)), lawOf(one.law)))
      const cited = new Set(answers.flatMap(({ citations }) => citations.map(({ provision }) => provision)))
      const parameters = new Set(answers.flatMap((answer) => answer.parameters.map(({ id }) => id)))
      const readings = new Set(answers.flatMap((answer) => answer.readings.map(readingText)))
      expect(rule.provisions.filter((id) => !cited.has(id))).toStrictEqual([])
      expect(rule.reads.parameters.filter((id) => !parameters.has(id))).toStrictEqual([])
      const options = rule.reads.readings.flatMap((id) =>
        readingDefinitions[id].options.map((option) => readingText({ id, option })),
      )
      expect(options.filter((option) => !readings.has(option))).toStrictEqual([])
    })
  })
}
