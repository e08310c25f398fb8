// What other engines make of one person's year: the sums of hours and both verdicts. They are given the hours as numbers and only the
// records of the year, which is less than the library is asked to do.

import type { CountedPerson } from '../../../src/chongqing/statistics/tally.js'
import { peer } from './peer.js'

/** A record as these engines take it. */
export interface PlainRecord {
  readonly subject: string
  readonly hours: number
}

/** The records of a year by their hours as stated. */
export const plainRecords = ({ records }: CountedPerson, year: string): readonly PlainRecord[] =>
  records.flatMap(({ study, subject = 'unclassified' }) => {
    if (study.kind === 'total') {
      const hours = study.hours === undefined ? Number(study.days) * 6 : Number(study.hours)
      return study.from.startsWith(year) && study.to.startsWith(year) ? [{ subject, hours }] : []
    }
    if (study.kind !== 'sessions') return []
    const hours = study.sessions
      .filter(({ date }) => date.startsWith(year))
      .reduce(
        (sum, one) => sum + (one.hours === undefined ? Number(one.dayFraction) * 6 : Number(one.hours)),
        0,
      )
    return [{ subject, hours }]
  })

/** An engine that says of a person whether they have their hours. */
export interface PersonEngine {
  readonly name: string
  readonly hasQuota: (records: readonly PlainRecord[]) => Promise<boolean>
}

/** The same by hand. */
export const handSum = (records: readonly PlainRecord[]) => {
  let hours = 0
  let open = 0
  let rest = 0
  for (const record of records) {
    hours += record.hours
    if (isOpen(record.subject)) open += record.hours
    else if (isOther(record.subject)) rest += record.hours
  }
  return { quota: hours >= 80, ratio: rest >= open * 4 }
}

interface Almanac {
  factValue(name: string): Promise<readonly PlainRecord[]>
}

interface RulesEngine {
  addFact(name: string, value: (params: unknown, almanac: Almanac) => unknown): void
  addRule(rule: object): void
  run(facts: object): Promise<{ readonly events: readonly { readonly type: string }[] }>
}

const sumOf = (records: readonly PlainRecord[], takes: (subject: string) => boolean): number =>
  records.reduce((sum, { subject, hours }) => (takes(subject) ? sum + hours : sum), 0)

const isOpen = (subject: string): boolean => subject === 'public-required'
const isOther = (subject: string): boolean => subject === 'professional' || subject === 'elective'

async function jsonRulesEngine(): Promise<PersonEngine | undefined> {
  const found = await peer<{ readonly Engine: new () => RulesEngine }>('json-rules-engine')
  if (!found) return undefined
  const engine = new found.Engine()
  const addSum = (name: string, takes: (subject: string) => boolean, times = 1): void =>
    engine.addFact(name, async (_, almanac) => times * sumOf(await almanac.factValue('records'), takes))
  addSum('hours', () => true)
  addSum('fourfold', isOpen, 4)
  addSum('otherHours', isOther)
  const quota = { fact: 'hours', operator: 'greaterThanInclusive', value: 80 }
  engine.addRule({ conditions: { all: [quota] }, event: { type: 'quota' } })
  const ratio = { fact: 'otherHours', operator: 'greaterThanInclusive', value: { fact: 'fourfold' } }
  engine.addRule({ conditions: { all: [ratio] }, event: { type: 'ratio' } })
  return {
    name: 'json-rules-engine, with the sums',
    hasQuota: async (records) => (await engine.run({ records })).events.some(({ type }) => type === 'quota'),
  }
}

interface ZenEngine {
  createDecision(content: object): {
    evaluate(input: object): Promise<{ readonly result: { quota: boolean } }>
  }
}

async function zen(): Promise<PersonEngine | undefined> {
  const found = await peer<{ readonly ZenEngine: new () => ZenEngine }>('@gorules/zen-engine')
  if (!found) return undefined
  const sumIn = (condition: string): string => `sum(map(filter(records, ${condition}), #.hours))`
  const expressions = Object.entries({
    hours: sumIn('true'),
    quota: '$.hours >= 80',
    ratio: `${sumIn("#.subject == 'public-required'")} * 4 <= ${sumIn("#.subject in ['professional', 'elective']")}`,
  }).map(([key, value]) => ({ id: key, key, value }))
  const decision = new found.ZenEngine().createDecision({
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', content: {} },
      { id: 'sums', type: 'expressionNode', name: 'sums', content: { expressions } },
      { id: 'out', type: 'outputNode', name: 'out', content: {} },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'sums' },
      { id: 'b', type: 'edge', sourceId: 'sums', targetId: 'out' },
    ],
  })
  return {
    name: 'Zen',
    hasQuota: async (records) => (await decision.evaluate({ records })).result.quota,
  }
}

interface Publicodes {
  setSituation(situation: Record<string, number>): Publicodes
  evaluate(rule: string): { readonly nodeValue: unknown }
}

async function publicodes(): Promise<PersonEngine | undefined> {
  const found = await peer<{ readonly default: new (rules: object) => Publicodes }>('publicodes')
  if (!found) return undefined
  const engine = new found.default({
    public: { 'par défaut': 0 },
    autre: { 'par défaut': 0 },
    quota: 'public + autre >= 80',
    ratio: 'autre >= public * 4',
  })
  return {
    // A rule for each record would cost it several times as much.
    name: 'publicodes, given the sums',
    hasQuota: async (records) => {
      engine.setSituation({ public: sumOf(records, isOpen), autre: sumOf(records, (name) => !isOpen(name)) })
      engine.evaluate('ratio')
      return engine.evaluate('quota').nodeValue === true
    },
  }
}

/** The engines that are installed. */
export async function personEngines(): Promise<readonly PersonEngine[]> {
  const all = await Promise.all([jsonRulesEngine(), zen(), publicodes()])
  return all.filter((engine) => engine !== undefined)
}
