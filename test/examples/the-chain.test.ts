import { describe, expect, it } from 'vitest'
import { chongqing2006, hasValue, premiseOf, withReadings } from 'xueshi'
import { chain, type Defects, findingsOf } from '../../examples/the-chain/chain.js'

const answersOf = (defects: Defects = {}, law = chongqing2006) =>
  new Map(chain(defects, law).map(({ answer }) => [answer.rule, answer]))

const codesOf = (
  defects: Defects,
  rule: Parameters<ReturnType<typeof answersOf>['get']>[0],
  law = chongqing2006,
) =>
  findingsOf(
    answersOf(defects, law).get(rule) as NonNullable<ReturnType<ReturnType<typeof answersOf>['get']>>,
  ).map(({ code }) => code)

const quotaOf = (defects: Defects, law = chongqing2006) => {
  const year = answersOf(defects, law).get('person-year')
  const quota = year && premiseOf(year, 'annual-quota')
  return quota && hasValue(quota) ? [quota.value.verdict, quota.value.hours] : undefined
}

describe('the chain from a class to its use in a decision', () => {
  it('is in order from end to end when nothing is wrong', () => {
    const answers = answersOf()
    expect([...answers.keys()]).toStrictEqual([
      'provider-eligibility',
      'make-up',
      'appraisal',
      'register-study',
      'registration',
      'certificate-entry',
      'certificate-verification',
      'person-year',
      'annual-statistics',
      'decision-weight',
    ])
    expect([...answers.values()].map(({ status }) => status)).toStrictEqual(
      answers.size ? Array(10).fill('settled') : [],
    )
    expect(quotaOf({})).toStrictEqual(['met', '84'])
    // A departure from a general rule, since all hours are of one class of subjects: a note and nothing more.
    expect([...answers.values()].flatMap(findingsOf).map(({ code }) => code)).toStrictEqual(['ratio-departs'])
  })

  it('shows a provider without complete approval at the end: a finding under one reading, no hours under the other', () => {
    const defects = { approvalIncomplete: true }
    expect(codesOf(defects, 'provider-eligibility')).toStrictEqual(['provider-step-missing'])
    expect(codesOf(defects, 'person-year')).toContain('provider-not-eligible')
    expect(codesOf(defects, 'certificate-verification')).toContain('provider-not-eligible')
    expect(quotaOf(defects)).toStrictEqual(['met', '84'])
    const strict = withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' })
    expect(quotaOf(defects, strict)).toStrictEqual(['not-met', '0'])
  })

  it('takes from the quota what was studied after the registration, and says so at every later link', () => {
    const defects = { registeredEarly: true }
    expect(codesOf(defects, 'registration')).toStrictEqual(['registered-before-study-ended'])
    for (const link of ['certificate-verification', 'person-year'] as const) {
      expect(codesOf(defects, link)).toContain('studied-after-registration')
    }
    // Twelve days up to the registration hold 72 hours.
    expect(quotaOf(defects)).toStrictEqual(['not-met', '72'])
    const statistics = answersOf(defects).get('annual-statistics')
    expect(statistics?.status === 'settled' && (statistics.value as { reached: number }).reached).toBe(0)
  })

  it('keeps what is wrong with the appraisal and the entry where it is, and bars nothing by itself', () => {
    const defects = { appraisalIncomplete: true, entryIncomplete: true }
    expect(codesOf(defects, 'appraisal')).toStrictEqual(['appraisal-part-missing'])
    expect(codesOf(defects, 'certificate-entry')).toStrictEqual(['entry-part-missing'])
    expect(quotaOf(defects)).toStrictEqual(['met', '84'])
    expect(
      chain(defects)
        .flatMap(({ answer }) => findingsOf(answer))
        .map(({ code }) => code),
    ).toStrictEqual(['appraisal-part-missing', 'entry-part-missing', 'ratio-departs'])
  })
})
