import { describe, expect, it } from 'vitest'
import { findingsWithin, hasValue, premiseOf } from 'xueshi'
import { chongqing2006, withReadings } from 'xueshi/law'
import { chain, type Defects } from '../../examples/the-chain/chain.js'

const answersOf = (defects: Defects = {}, law = chongqing2006) =>
  new Map(chain(defects, law).map(({ answer }) => [answer.rule, answer]))

type Answers = ReturnType<typeof answersOf>

const codesOf = (defects: Defects, rule: Parameters<Answers['get']>[0], law = chongqing2006) =>
  findingsWithin(answersOf(defects, law).get(rule) as NonNullable<ReturnType<Answers['get']>>).map(
    ({ finding: { code } }) => code,
  )

const quotaOf = (defects: Defects, law = chongqing2006) => {
  const year = answersOf(defects, law).get('person-year')
  const quota = year && premiseOf(year, 'annual-quota')
  return quota && hasValue(quota) ? [quota.value.verdict, quota.value.hours] : undefined
}

const reachedOf = (defects: Defects) => {
  const statistics = answersOf(defects).get('annual-statistics')
  return statistics?.status === 'settled' && (statistics.value as { reached: number }).reached
}

const weightOf = (defects: Defects) => {
  const answer = answersOf(defects).get('decision-weight')
  if (answer?.status !== 'settled') throw new Error(answer?.status)
  return answer.value as {
    weight: string
    barsByItself: boolean
    found: readonly { rule: string; code: string }[]
    lackingFacts: readonly string[]
  }
}

const byEntries = withReadings(chongqing2006, { 'quota-evidence': 'certificate-entries-only' })

/** Every defect by itself, with what it must be told as, and by which link. */
const everyDefect: readonly (readonly [keyof Defects, readonly string[]])[] = [
  [
    'approvalIncomplete',
    ['provider-eligibility/provider-step-missing', 'credited-hours/provider-not-eligible'],
  ],
  ['appraisalIncomplete', ['appraisal/appraisal-part-missing']],
  [
    'registeredEarly',
    ['registration/registered-before-study-ended', 'credited-hours/studied-after-registration'],
  ],
  ['entryIncomplete', ['certificate-entry/entry-part-missing']],
  [
    'entryAltered',
    [
      'certificate-integrity/entry-altered',
      'credited-hours/entry-not-standing',
      'annual-statistics/entries-not-standing',
    ],
  ],
  ['entryRemoved', ['registration/entry-not-found', 'certificate-integrity/chain-cut-off']],
]

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
      'certificate-integrity',
      'certificate-verification',
      'person-year',
      'annual-statistics',
      'decision-weight',
    ])
    expect([...answers.values()].map(({ status }) => status)).toStrictEqual(Array(11).fill('settled'))
    expect(quotaOf({})).toStrictEqual(['met', '84'])
    expect(reachedOf({})).toBe(1)
    // A departure from a general rule, since all hours are of one class of subjects: a note and nothing more.
    expect(codesOf({}, 'person-year')).toStrictEqual(['ratio-departs'])
    expect(codesOf({}, 'decision-weight')).toStrictEqual(['basis-has-findings', 'ratio-departs'])
  })

  it.each(everyDefect)('does not lose %s: it is a finding at the end, and bars nothing', (defect, told) => {
    const links = chain({ [defect]: true })
    const last = links.at(-1)?.answer
    const { weight, barsByItself, found, lackingFacts } = weightOf({ [defect]: true })
    expect({ weight, barsByItself, lackingFacts }).toStrictEqual({
      weight: 'one-important-basis',
      barsByItself: false,
      lackingFacts: [],
    })
    const names = found.map(({ rule, code }) => `${rule}/${code}`)
    for (const one of told) expect(names).toContain(one)
    // Whatever any link found is reached from the last one.
    const before = findingsWithin(...links.slice(0, -1).map(({ answer }) => answer))
    expect(last && findingsWithin(last).slice(1)).toStrictEqual(before)
  })

  it('gives every link before it to the decision as a premise', () => {
    const links = chain()
    expect(links.at(-1)?.answer.premises).toStrictEqual(links.slice(0, -1).map(({ answer }) => answer))
  })

  it('names the way of Article 15 that a provider without complete approval failed', () => {
    const defects = { approvalIncomplete: true }
    expect(codesOf(defects, 'provider-eligibility')).toStrictEqual(['provider-step-missing'])
    for (const link of ['person-year', 'certificate-verification', 'decision-weight'] as const) {
      const answer = answersOf(defects).get(link)
      const found = answer && findingsWithin(answer).map(({ finding }) => finding)
      expect(found).toContainEqual({
        code: 'provider-not-eligible',
        severity: 'advisory',
        provision: '15.2',
        data: { recordId: 'R-1', credited: true, route: '15.2' },
      })
    }
    expect(quotaOf(defects)).toStrictEqual(['met', '84'])
    const strict = withReadings(chongqing2006, { 'ineligible-provider-hours': 'not-credited' })
    expect(quotaOf(defects, strict)).toStrictEqual(['not-met', '0'])
  })

  it('takes nothing for an early registration, and says so at every later link', () => {
    const defects = { registeredEarly: true }
    expect(codesOf(defects, 'registration')).toStrictEqual(['registered-before-study-ended'])
    for (const link of ['certificate-verification', 'person-year', 'decision-weight'] as const) {
      expect(codesOf(defects, link)).toContain('studied-after-registration')
    }
    expect(quotaOf(defects)).toStrictEqual(['met', '84'])
    expect(reachedOf(defects)).toBe(1)
  })

  it('takes an altered entry with no proof beside it from the verification, the return and the quota', () => {
    const defects = { entryAltered: true }
    for (const link of ['certificate-verification', 'person-year', 'decision-weight'] as const) {
      expect(codesOf(defects, link)).toContain('entry-not-standing')
    }
    expect(answersOf(defects).get('certificate-verification')).toMatchObject({
      value: { calendarYear: { hours: '0' } },
    })
    expect(reachedOf(defects)).toBe(0)
    expect(quotaOf(defects)).toStrictEqual(['not-met', '0'])
    expect(quotaOf(defects, byEntries)).toStrictEqual(['not-met', '0'])
  })

  it('takes an entry that was taken out, and out of the chain, from the verification and the return', () => {
    const defects = { entryRemoved: true }
    expect(codesOf(defects, 'registration')).toStrictEqual(['entry-not-found'])
    expect(codesOf(defects, 'certificate-integrity')).toStrictEqual(['chain-cut-off'])
    for (const link of ['certificate-verification', 'person-year', 'decision-weight'] as const) {
      expect(codesOf(defects, link)).toContain('entry-not-standing')
    }
    expect(reachedOf(defects)).toBe(0)
    expect(quotaOf(defects)).toStrictEqual(['not-met', '0'])
    expect(quotaOf(defects, byEntries)).toStrictEqual(['not-met', '0'])
  })

  it('keeps what is wrong with the appraisal and the entry where it is, and takes no hours for it', () => {
    const defects = { appraisalIncomplete: true, entryIncomplete: true }
    expect(codesOf(defects, 'appraisal')).toStrictEqual(['appraisal-part-missing'])
    expect(codesOf(defects, 'certificate-entry')).toStrictEqual(['entry-part-missing'])
    expect(quotaOf(defects)).toStrictEqual(['met', '84'])
    expect(codesOf(defects, 'decision-weight')).toStrictEqual([
      'basis-has-findings',
      'appraisal-part-missing',
      'entry-part-missing',
      'ratio-departs',
    ])
  })
})
