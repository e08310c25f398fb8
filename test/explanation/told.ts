// Every finding, parameter, reading and fact, told in a language: what a golden file holds and what is held to be well said.

import type { RuleId } from '../../src/chongqing/catalogue.js'
import { national2015 } from '../../src/chongqing/editions/national-2015.js'
import { factNames } from '../../src/chongqing/fact-names.js'
import type { FindingCode } from '../../src/chongqing/findings/findings.js'
import { parameterDefinitions, parameterIds } from '../../src/chongqing/law/parameters.js'
import { readingDefinitions, readingIds } from '../../src/chongqing/law/readings.js'
import type { Determination, Finding, Grounds } from '../../src/chongqing/pack.js'
import type { ParameterValue } from '../../src/engine/editions/parameter.js'
import { explain } from '../../src/explanation/explain.js'
import { questionOf } from '../../src/explanation/question.js'
import type { Golden } from '../support/golden.js'
import { type Locale, languages } from '../support/languages.js'
import { samples } from './samples.js'

/** An answer with nothing in it but what a test is about. */
export const bare = (rule: RuleId, rest: object): Determination<unknown, unknown> => {
  const grounds: Grounds = { rule, citations: [], parameters: [], readings: [], findings: [], premises: [] }
  return { ...grounds, status: 'settled', value: true, ...rest } as Determination<unknown, unknown>
}

/** The sentences of each thing, by its id. */
type Told = Readonly<Record<string, readonly string[]>>

const toldBy = <Id extends string>(ids: readonly Id[], tell: (id: Id) => readonly string[]): Told =>
  Object.fromEntries(ids.map((id) => [id, tell(id)]))

export const toldFindings = (locale: Locale): Told =>
  toldBy(Object.keys(samples) as FindingCode[], (code) =>
    samples[code].map((data) => {
      const finding = { code, severity: 'advisory', provision: '34', data } as Finding
      return explain(bare('in-force', { findings: [finding] }), languages[locale]).findings[0]?.text ?? ''
    }),
  )

export const toldParameters = (locale: Locale): Told =>
  toldBy(parameterIds, (id) => {
    const [{ value, from }] = national2015.parameters[id] as readonly [ParameterValue]
    const use = { id, value, from, provision: parameterDefinitions[id].provision }
    return explain(bare('in-force', { parameters: [use] }), languages[locale]).parameters
  })

export const toldReadings = (locale: Locale): Told =>
  toldBy(readingIds, (id) => {
    const readings = readingDefinitions[id].options.map((option, place) => ({
      id,
      option,
      isDefault: place === 0,
    }))
    return explain(bare('in-force', { readings }), languages[locale]).readings
  })

const toldFacts = (locale: Locale): Told =>
  toldBy(factNames, (fact) => [
    `${languages[locale].facts[fact].name} | ${questionOf({ fact }, languages[locale])}`,
  ])

/** All of them, as the golden files hold them. */
export const told = (locale: Locale): Readonly<Record<string, Golden>> => {
  const kinds = {
    facts: toldFacts(locale),
    findings: toldFindings(locale),
    parameters: toldParameters(locale),
    readings: toldReadings(locale),
  }
  const lines = (of: Told): Golden =>
    Object.fromEntries(Object.entries(of).map(([id, sentences]) => [id, `${sentences.join('\n')}\n`]))
  return Object.fromEntries(Object.entries(kinds).map(([kind, of]) => [kind, lines(of)]))
}
