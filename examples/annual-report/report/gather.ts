import type { RuleId } from '../library.js'
import { embed } from './embed.js'
import type { Embedded } from './embedded.js'
import { collectFindings, type FindingGroup } from './findings.js'
import type { Model } from './model.js'
import { ReasonBook } from './reasons.js'
import { type FundingView, fundingView, type PersonView, personView } from './views.js'

/** Everything the sections of the page are written from. */
export interface Gathered {
  readonly model: Model
  readonly people: readonly PersonView[]
  readonly funding: readonly FundingView[]
  readonly findings: readonly FindingGroup[]
  readonly embedded: Embedded
  /** Where the reasons stand among those that the page carries. */
  readonly reasons: {
    readonly unit: number
    readonly scope: number
    readonly statistics: number
    readonly funding: readonly number[]
    readonly people: readonly number[]
  }
}

/** Where the premises of that rule in the years of the people stand. */
export const premisePlaces = ({ model, embedded, reasons }: Gathered, rule: RuleId): readonly number[] =>
  model.people.flatMap(({ year }, index) => {
    const position = year.premises.findIndex((premise) => premise.rule === rule)
    return embedded.reasons[reasons.people[index] ?? -1]?.premises[position] ?? []
  })

/** Tells every answer in both languages and puts together what the page shows. */
export function gather(model: Model, onProgress: (done: number, total: number) => void = () => {}): Gathered {
  const people = model.people.map(personView)
  const funding = model.funding.map(fundingView)
  const book = new ReasonBook()
  const reasons = {
    unit: book.reason(model.answer, 'alone'),
    scope: book.reason(model.scope),
    statistics: book.reason(model.statistics),
    funding: model.funding.map(({ answer }) => book.reason(answer)),
    people: model.people.map(({ year }, index) => {
      const place = book.reason(year)
      onProgress(index + 1, model.people.length)
      return place
    }),
  }
  const packed = book.packed()
  const found = collectFindings()
  found.add({ ...model.answer, premises: [] }, reasons.unit, packed, null)
  found.add(model.scope, reasons.scope, packed, null)
  found.add(model.statistics, reasons.statistics, packed, null)
  model.funding.forEach(({ year, answer }, index) => {
    if (year === model.year) found.add(answer, reasons.funding[index] ?? 0, packed, null)
  })
  model.people.forEach(({ year }, index) => {
    found.add(year, reasons.people[index] ?? 0, packed, index)
  })
  const findings = found.sorted()
  return {
    model,
    people,
    funding,
    findings,
    reasons,
    embedded: embed(book, people, reasons.people, findings),
  }
}
