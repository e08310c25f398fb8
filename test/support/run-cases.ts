import { describe, expect, test } from 'vitest'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import { type ReadingId, readingDefinitions } from '../../src/chongqing/law/readings.js'
import type { Finding, Law, Rule } from '../../src/chongqing/pack.js'
import { receipt } from '../../src/toolbox/receipt.js'
import { verify } from '../../src/toolbox/verify.js'
import { type Case, type Expected, lawOf } from './cases.js'
import { mistyped } from './ids.js'
import { type AnyAnswer, soundAnswer } from './sound.js'
import { expectRemediesSound, isCurable } from './sound-remedy.js'

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

/** Whether something is an entity, or holds some. */
const isParsed = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Symbol.for('xueshi.parsed-by') in value || ('person' in value && isParsed(value.person)))

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

    test('refuses the same facts as they come back from JSON, which is not how entities are read', () => {
      for (const one of cases) {
        const facts = prepare(one.facts, lawOf(one.law))
        const unparsed = JSON.parse(JSON.stringify(facts)) as Facts
        const taken = Object.entries(facts as object).filter(([field]) =>
          [field, `${field}?`].some((name) => Object.hasOwn(Object(rule.takes), name)),
        )
        if (!taken.flat(2).some(isParsed)) continue
        expect(() => rule(unparsed), one.name).toThrow(expect.objectContaining({ code: 'unparsed-facts' }))
      }
    })

    test('refuses an id that is on no list, and names the argument', () => {
      for (const one of cases) {
        if ('throws' in one.expect) continue
        for (const { argument, facts } of mistyped(rule.takes, prepare(one.facts, lawOf(one.law)))) {
          const refusal = { code: 'invalid-argument', data: expect.objectContaining({ argument }) }
          expect(() => rule(facts as Facts), one.name).toThrow(expect.objectContaining(refusal))
        }
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
