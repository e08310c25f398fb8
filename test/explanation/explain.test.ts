import { describe, expect, test } from 'vitest'
import type { Finding, FindingCode } from '../../src/chongqing/findings/findings.js'
import { national2015 } from '../../src/chongqing/law/national-2015.js'
import {
  type ParameterValue,
  parameterDefinitions,
  parameterIds,
} from '../../src/chongqing/law/parameters.js'
import { readingDefinitions, readingIds } from '../../src/chongqing/law/readings.js'
import { actors } from '../../src/chongqing/law/vocabulary.js'
import { type RuleId, ruleIds } from '../../src/chongqing/rule-ids.js'
import type {
  Citation,
  Determination,
  Grounds,
  Verdict,
} from '../../src/engine/determination/determination.js'
import { factNames } from '../../src/engine/determination/missing.js'
import { type Explanation, explain } from '../../src/explanation/explain.js'
import { languages } from '../../src/explanation/languages.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'
import { cases } from './cases.js'
import { samples } from './samples.js'
import { secrets } from './secret-facts.js'
import { expectWellSaid } from './well-said.js'

type AnyAnswer = Determination<unknown, unknown>

const locales = ['zh-CN', 'en'] as const

const all: readonly AnyAnswer[] = Object.values(cases)

const withPremises = (answer: AnyAnswer): readonly AnyAnswer[] => [
  answer,
  ...answer.premises.flatMap(withPremises),
]

/** Every sentence of an explanation, its premises included. */
const sentences = (explanation: Explanation): readonly string[] => [
  explanation.title,
  explanation.status,
  ...(explanation.verdict === undefined ? [] : [explanation.verdict]),
  ...explanation.lines,
  ...explanation.grounds.flatMap((one) => Object.values(one)),
  ...explanation.parameters,
  ...explanation.readings,
  ...explanation.findings.flatMap(({ severity, text, reference }) => [severity, text, reference]),
  ...explanation.missing,
  ...explanation.premises.flatMap(sentences),
]

/** An answer with nothing in it but what a test is about. */
const bare = (rule: RuleId, rest: object): AnyAnswer => {
  const grounds: Grounds = { rule, citations: [], parameters: [], readings: [], findings: [], premises: [] }
  return { ...grounds, status: 'settled', value: true, ...rest } as AnyAnswer
}

describe('the cases', () => {
  test('have every rule and every outcome among them', () => {
    expect([...new Set(all.map(({ rule }) => rule))].sort()).toStrictEqual([...ruleIds].sort())
    expect(new Set(all.map(({ status }) => status))).toStrictEqual(
      new Set(Object.keys(languages.en.statuses)),
    )
    for (const rule of ruleIds)
      expect(
        Object.keys(cases).some((name) => name.startsWith(rule)),
        rule,
      ).toBe(true)
  })
})

describe.each(locales)('an explanation in %s', (locale) => {
  test.each(Object.entries(cases))('of %s says everything and says it well', (_, answer) => {
    const explanation = explain(answer, locale)
    for (const sentence of sentences(explanation)) expectWellSaid(sentence, locale)
    expect(explanation.lines.length).toBeGreaterThan(0)
    for (const line of [...explanation.lines, ...explanation.findings.map(({ text }) => text)]) {
      expect(line).toMatch(locale === 'en' ? /^["\dA-Z].*\.$/ : /。$/)
    }
    expect(explanation).toMatchObject({ locale, rule: answer.rule })
    expect(explanation.grounds).toHaveLength(answer.citations.length)
    expect(explanation.parameters).toHaveLength(answer.parameters.length)
    expect(explanation.readings).toHaveLength(answer.readings.length)
    expect(explanation.findings).toHaveLength(answer.findings.length)
    expect(explanation.premises.map(({ rule }) => rule)).toStrictEqual(
      answer.premises.map(({ rule }) => rule),
    )
    expect(explanation.missing).toHaveLength('missing' in answer ? answer.missing.length : 0)
  })

  test.each(Object.entries(cases))(
    'of %s is the same from JSON, is frozen, and survives JSON',
    (_, answer) => {
      const explanation = explain(answer, locale)
      expect(explain(JSON.parse(JSON.stringify(answer)), locale)).toStrictEqual(explanation)
      expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation)
      expect(Object.isFrozen(explanation)).toBe(true)
      expect(explanationText(JSON.parse(JSON.stringify(explanation)))).toBe(explanationText(explanation))
    },
  )

  test.each(Object.entries(cases))('of %s tells no name, number or title of a person', (_, answer) => {
    const explanation = explain(answer, locale)
    const told = [JSON.stringify(explanation), explanationText(explanation), explanationMarkdown(explanation)]
    for (const secret of secrets) expect(told.join('\n')).not.toContain(secret)
  })

  test('cites in the order of the law', () => {
    const { grounds } = explain(cases['annual-quota.not-met'] as AnyAnswer, 'en')
    expect(grounds.map(({ reference }) => reference)).toStrictEqual([
      'Article 9, item 2',
      'Article 9, item 2',
      'Article 49',
    ])
  })

  const findingText = (code: FindingCode, data: object): string => {
    const finding = { code, severity: 'advisory', provision: '34', data } as Finding
    return explain(bare('in-force', { findings: [finding] }), locale).findings[0]?.text ?? ''
  }

  test('has words for every finding', async () => {
    const codes = Object.keys(samples) as FindingCode[]
    const told = codes.flatMap((code) => samples[code].map((data) => findingText(code, data)))
    for (const text of told) {
      expectWellSaid(text, locale)
      expect(text).toMatch(locale === 'en' ? /^["\dA-Z].*\.$/ : /。$/)
    }
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`golden/all-findings.${locale}.txt`)
  })

  test('has words for every parameter, in the values of the law', async () => {
    const parameters = parameterIds.map((id) => {
      const [{ value, from }] = national2015.parameters[id] as readonly [ParameterValue]
      return { id, value, from, provision: parameterDefinitions[id].provision }
    })
    const told = explain(bare('in-force', { parameters }), locale).parameters
    for (const one of told) expectWellSaid(one, locale)
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`golden/all-parameters.${locale}.txt`)
  })

  test('has words for every reading and option', async () => {
    const readings = readingIds.flatMap((id) =>
      readingDefinitions[id].options.map((option, place) => ({ id, option, isDefault: place === 0 })),
    )
    const told = explain(bare('in-force', { readings }), locale).readings
    for (const one of told) expectWellSaid(one, locale)
    expect(new Set(told).size).toBe(readings.length)
    await expect(`${told.join('\n')}\n`).toMatchFileSnapshot(`golden/all-readings.${locale}.txt`)
  })

  test('has a name and a question for every fact', async () => {
    const { facts } = languages[locale]
    expect(Object.keys(facts).sort()).toStrictEqual([...factNames].sort())
    for (const fact of factNames) {
      expectWellSaid(facts[fact].name, locale)
      expectWellSaid(facts[fact].question, locale)
      expect(questionOf({ fact }, locale)).toMatch(locale === 'en' ? /^[A-Z].*\?$/ : /[？。]$/)
    }
    const told = factNames.map((fact) => `${facts[fact].name} | ${questionOf({ fact }, locale)}\n`)
    await expect(told.join('')).toMatchFileSnapshot(`golden/all-facts.${locale}.txt`)
  })

  test('has words for every role, strength, severity and holder', () => {
    const { roles, strengths, severities, statuses, verdict, titles, labels, outcomes } = languages[locale]
    const verdicts = ruleIds.map((rule) =>
      ['met', 'not-met', 'undetermined'].map((one) => verdict(rule, one as Verdict)),
    )
    for (const table of [roles, strengths, severities, statuses, ...verdicts, titles, labels]) {
      const words: readonly string[] = Object.values(table)
      for (const word of words) expectWellSaid(word, locale)
      expect(new Set(words).size).toBe(words.length)
    }
    for (const actor of actors) expectWellSaid(outcomes.discretion('1', actor), locale)
  })
})

describe('what cannot happen in the cases', () => {
  test('says that nothing is asked where a provision exempts', () => {
    const because: Citation = { provision: '9(2)', role: 'exempts', strength: 'mandatory' }
    const answer = bare('annual-quota', { status: 'inapplicable', because })
    expect(explain(answer, 'zh-CN').lines).toStrictEqual(['依第九条第（二）项，本期不作此项要求。'])
    expect(explain(answer, 'en').lines).toStrictEqual([
      'Under Article 9, item 2, nothing is asked in this period.',
    ])
  })

  test('every premise is explained, however deep', () => {
    const deep = all.flatMap(withPremises)
    expect(deep.length).toBeGreaterThan(all.length)
    for (const answer of deep) expect(explain(answer, 'zh-CN').rule).toBe(answer.rule)
  })
})
