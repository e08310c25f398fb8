import { describe, expect, test } from 'vitest'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { ruleIds } from '../../src/chongqing/catalogue.js'
import { factNames } from '../../src/chongqing/fact-names.js'
import { readingDefinitions, readingIds } from '../../src/chongqing/law/readings.js'
import { actors } from '../../src/chongqing/law/vocabulary.js'
import type { Citation, Determination } from '../../src/chongqing/pack.js'
import type { Verdict } from '../../src/engine/determination/determination.js'
import { type Explanation, explain } from '../../src/explanation/explain.js'
import { verdictWord } from '../../src/explanation/language.js'
import { explanationMarkdown } from '../../src/explanation/markdown.js'
import { questionOf } from '../../src/explanation/question.js'
import { explanationText } from '../../src/explanation/text.js'
import { openPaths } from '../support/frozen.js'
import { languages, locales } from '../support/languages.js'
import { cases } from './cases.js'
import { secrets } from './secret-facts.js'
import { bare, toldFindings, toldParameters, toldReadings } from './told.js'
import { expectWellSaid } from './well-said.js'

type AnyAnswer = Determination<unknown, unknown>

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
    const explanation = explain(answer, languages[locale])
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
      const explanation = explain(answer, languages[locale])
      expect(explain(JSON.parse(JSON.stringify(answer)), languages[locale])).toStrictEqual(explanation)
      expect(JSON.parse(JSON.stringify(explanation))).toStrictEqual(explanation)
      expect(openPaths(explanation)).toStrictEqual([])
      const text = explanationText(explanation, languages[locale])
      expect(explanationText(JSON.parse(JSON.stringify(explanation)), languages[locale])).toBe(text)
    },
  )

  test.each(Object.entries(cases))('of %s tells no name, number or title of a person', (_, answer) => {
    const explanation = explain(answer, languages[locale])
    const told = [
      JSON.stringify(explanation),
      explanationText(explanation, languages[locale]),
      explanationMarkdown(explanation, languages[locale]),
    ]
    for (const secret of secrets) expect(told.join('\n')).not.toContain(secret)
  })

  test('cites in the order of the law', () => {
    const { grounds } = explain(cases['annual-quota.not-met'] as AnyAnswer, english)
    expect(grounds.map(({ reference }) => reference)).toStrictEqual([
      'Article 9, item 2',
      'Article 9, item 2',
      'Article 49',
    ])
  })

  test('has words for every finding', () => {
    for (const text of Object.values(toldFindings(locale)).flat()) {
      expectWellSaid(text, locale)
      expect(text).toMatch(locale === 'en' ? /^["\dA-Z].*\.$/ : /。$/)
    }
  })

  test('has words for every parameter, in the values of the law', () => {
    for (const one of Object.values(toldParameters(locale)).flat()) expectWellSaid(one, locale)
  })

  test('has words for every reading and option', () => {
    const told = Object.values(toldReadings(locale)).flat()
    for (const one of told) expectWellSaid(one, locale)
    expect(told).toHaveLength(readingIds.flatMap((id) => readingDefinitions[id].options).length)
    expect(new Set(told).size).toBe(told.length)
  })

  test('has a name and a question for every fact', () => {
    const { facts } = languages[locale]
    expect(Object.keys(facts).sort()).toStrictEqual([...factNames].sort())
    for (const fact of factNames) {
      expectWellSaid(facts[fact].name, locale)
      expectWellSaid(facts[fact].question, locale)
      expect(questionOf({ fact }, languages[locale])).toMatch(locale === 'en' ? /^[A-Z].*\?$/ : /[？。]$/)
    }
  })

  test('has words for every role, strength, severity and holder', () => {
    const { roles, strengths, severities, statuses, titles, labels, outcomes, terms } = languages[locale]
    const verdicts = ruleIds.map((rule) =>
      ['met', 'not-met', 'undetermined'].map((one) => verdictWord(languages[locale], rule, one as Verdict)),
    )
    for (const table of [roles, strengths, severities, statuses, ...verdicts, titles, labels]) {
      const words: readonly string[] = Object.values(table)
      for (const word of words) expectWellSaid(word, locale)
      expect(new Set(words).size).toBe(words.length)
    }
    for (const actor of actors) expectWellSaid(outcomes.discretion('1', terms.actors[actor]), locale)
  })
})

describe('what cannot happen in the cases', () => {
  test('says that nothing is asked where a provision exempts', () => {
    const because: Citation = { provision: '9(2)', role: 'exempts', strength: 'mandatory' }
    const answer = bare('annual-quota', { status: 'inapplicable', because })
    expect(explain(answer, chinese).lines).toStrictEqual(['依第九条第（二）项，本期不作此项要求。'])
    expect(explain(answer, english).lines).toStrictEqual([
      'Under Article 9, item 2, nothing is asked in this period.',
    ])
  })

  test('every premise is explained, however deep', () => {
    const deep = all.flatMap(withPremises)
    expect(deep.length).toBeGreaterThan(all.length)
    for (const answer of deep) expect(explain(answer, chinese).rule).toBe(answer.rule)
  })
})
