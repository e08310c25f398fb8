import type { ProfessionalPerson } from '../../src/chongqing/entities/professional-person.js'
import type { TrainingRecord } from '../../src/chongqing/entities/training-record.js'
import { dateOfDay, dayNumber } from '../../src/engine/quantity/calendar.js'
import { changed, changedPerson, type RecordFacts } from './facts.js'

/*
 * A slow second opinion on the daily maximum. It shares nothing with src/chongqing/reckoning: amounts are sent through a network
 * of records and dates, or spread in every possible way.
 */

/** An amount that lies somewhere on the days from `from` to `to`. */
export interface Claim {
  readonly from: number
  readonly to: number
  readonly amount: number
}

type Graph = Map<string, Map<string, number>>

const join = (graph: Graph, from: string, to: string, capacity: number): void => {
  for (const [a, b, room] of [
    [from, to, capacity],
    [to, from, 0],
  ] as const) {
    const edges = graph.get(a) ?? new Map<string, number>()
    edges.set(b, (edges.get(b) ?? 0) + room)
    graph.set(a, edges)
  }
}

/** Edmonds and Karp: augments along shortest paths until there is none. */
const maxFlow = (graph: Graph): number => {
  let flow = 0
  for (;;) {
    const cameFrom = new Map<string, string>([['source', 'source']])
    const queue = ['source']
    for (let at = queue.shift(); at !== undefined && !cameFrom.has('sink'); at = queue.shift()) {
      for (const [next, room] of graph.get(at) ?? []) {
        if (room <= 0 || cameFrom.has(next)) continue
        cameFrom.set(next, at)
        queue.push(next)
      }
    }
    if (!cameFrom.has('sink')) return flow
    const path: [string, string][] = []
    for (let at = 'sink'; at !== 'source'; at = cameFrom.get(at) as string) {
      path.push([cameFrom.get(at) as string, at])
    }
    const pushed = Math.min(...path.map(([a, b]) => graph.get(a)?.get(b) as number))
    for (const [a, b] of path) {
      join(graph, a, b, -pushed)
      join(graph, b, a, pushed)
    }
    flow += pushed
  }
}

/** The most of all claims together that the days can hold; only on the days that `allowed` names. */
export const mostOf = (
  claims: readonly Claim[],
  perDay: (day: number) => number,
  allowed: (day: number) => boolean = () => true,
): number => {
  const graph: Graph = new Map([['source', new Map()]])
  const days = new Set<number>()
  claims.forEach(({ from, to, amount }, i) => {
    join(graph, 'source', `claim ${i}`, amount)
    for (let day = from; day <= to; day++) {
      if (!allowed(day)) continue
      join(graph, `claim ${i}`, `day ${day}`, amount)
      days.add(day)
    }
  })
  for (const day of days) join(graph, `day ${day}`, 'sink', perDay(day))
  return maxFlow(graph)
}

/** What each claim gets when they are served one after another: what it adds to the flow of those before it. */
export const servedInOrder = (
  claims: readonly Claim[],
  perDay: (day: number) => number,
): readonly number[] => {
  let before = 0
  return claims.map((_, i) => {
    const now = mostOf(claims.slice(0, i + 1), perDay)
    const own = now - before
    before = now
    return own
  })
}

/**
 * The room left on the days of a span by claims that fit: the smallest slack of a stretch around it, which is what its days
 * hold without the claims that lie wholly inside. Every stretch is tried.
 */
export const slackAround = (
  { from, to }: Pick<Claim, 'from' | 'to'>,
  placed: readonly Claim[],
  perDay: (day: number) => number,
): number => {
  const first = Math.min(from, ...placed.map((claim) => claim.from))
  const last = Math.max(to, ...placed.map((claim) => claim.to))
  let room = Number.POSITIVE_INFINITY
  for (let start = first; start <= from; start++) {
    let held = 0
    for (let end = start; end <= last; end++) {
      held += perDay(end)
      if (end < to) continue
      const inside = placed.filter((claim) => start <= claim.from && claim.to <= end)
      room = Math.min(room, held - inside.reduce((sum, { amount }) => sum + amount, 0))
    }
  }
  return room
}

/**
 * The least and most that the days of a year can hold over all ways of spreading claims that fit. The most that fits
 * on some days leaves the least for the others, because a fuller flow never needs to empty a day.
 */
export const rangeOf = (
  claims: readonly Claim[],
  perDay: (day: number) => number,
  inYear: (day: number) => boolean,
): { readonly least: number; readonly most: number } => ({
  least: mostOf(claims, perDay) - mostOf(claims, perDay, (day) => !inYear(day)),
  most: mostOf(claims, perDay, inYear),
})

/** A claim of whole units with days of its span, in whole days, on which nothing was studied. */
export interface IdleClaim extends Claim {
  readonly idle: number
}

/** Every way of spreading an amount of whole units over the days of a claim that leaves its idle days free. */
const spreadings = ({ from, to, amount, idle }: IdleClaim, perDay: number): readonly number[][] => {
  const days = to - from + 1
  const ways: number[][] = []
  const spread = (sofar: number[], left: number): void => {
    if (sofar.length === days) {
      if (left === 0 && sofar.filter((hours) => hours === 0).length >= idle) ways.push(sofar)
      return
    }
    for (let hours = 0; hours <= Math.min(left, perDay); hours++) spread([...sofar, hours], left - hours)
  }
  spread([], amount)
  return ways
}

/** Calls `visit` with the hours of each claim by day, once for every way of spreading all of them within the maximum. */
export const everySpreading = (
  claims: readonly IdleClaim[],
  perDay: number,
  visit: (hours: readonly ReadonlyMap<number, number>[]) => void,
): void => {
  const go = (i: number, full: ReadonlyMap<number, number>, chosen: readonly Map<number, number>[]): void => {
    const claim = claims[i]
    if (!claim) {
      visit(chosen)
      return
    }
    for (const way of spreadings(claim, perDay)) {
      const own = new Map(way.map((hours, at) => [claim.from + at, hours]))
      if ([...own].some(([day, hours]) => (full.get(day) ?? 0) + hours > perDay)) continue
      const next = new Map(full)
      for (const [day, hours] of own) next.set(day, (next.get(day) ?? 0) + hours)
      go(i + 1, next, [...chosen, own])
    }
  }
  go(0, new Map(), [])
}

/** The facts that a rule on hours is given. */
export interface Facts {
  readonly person: ProfessionalPerson
  readonly records: readonly TrainingRecord[]
}

const spanOf = ({ study, taskBook }: TrainingRecord): readonly number[] => {
  const dates =
    study.kind === 'sessions'
      ? study.sessions.map(({ date }) => date)
      : study.kind === 'total'
        ? [study.from, study.to]
        : []
  const logged = taskBook?.log?.map(({ date }) => date) ?? []
  return [...dates, ...logged].map(dayNumber)
}

/** What study of an amount that is not known can have been: nothing, a part of its days, all of them. */
const studiesFor = (study: TrainingRecord['study']): readonly RecordFacts['study'][] => {
  const { from, to } = study as { readonly from: string; readonly to: string }
  const most = dayNumber(to) - dayNumber(from) + 1
  return [0, most / 2, most].map((amount) => ({ kind: 'total', from, to, days: amount }))
}

const completionsOfRecord = (record: TrainingRecord): readonly TrainingRecord[] => {
  let all: readonly TrainingRecord[] = [record]
  const { taskBook: book } = record
  const days = spanOf(record)
  if (record.form === 'self-study' && book && days.length > 0) {
    const middle = Math.floor((Math.min(...days) + Math.max(...days)) / 2)
    const approvals =
      book.approval === undefined
        ? [null, ...[Math.min(...days), middle, Math.max(...days)].map((day) => ({ on: dateOfDay(day) }))]
        : [book.approval]
    const assessments =
      book.unitAssessment === undefined ? (['pass', 'fail'] as const) : [book.unitAssessment]
    all = approvals.flatMap((approval) =>
      assessments.map((unitAssessment) =>
        changed(record, { taskBook: { ...book, approval, unitAssessment } as never }),
      ),
    )
  } else if (record.result === undefined) {
    all = (['pass', 'fail'] as const).map((value) =>
      changed(record, { result: { kind: 'pass-or-fail', value } }),
    )
  }
  const { form, registration, study } = record
  const isResult = form === 'other' && study.kind === 'total' && study.hours !== undefined
  if (!(form === 'self-study' && book?.log) && (study.kind === 'unstated' || isResult)) {
    all = all.flatMap((one) => studiesFor(study).map((known) => changed(one, { study: known })))
  }
  if (registration?.entryStands === null) {
    all = all.flatMap((one) =>
      [true, false].map((entryStands) => changed(one, { registration: { ...registration, entryStands } })),
    )
  }
  return all
}

const completionsOfPerson = (
  person: ProfessionalPerson,
  days: readonly number[],
): readonly ProfessionalPerson[] => {
  const { employments, inService, listedAsProfessional, retiredOn } = person
  if (employments || inService !== undefined || listedAsProfessional || retiredOn !== undefined)
    return [person]
  if (days.length === 0) return [person]
  const first = Math.min(...days)
  const last = Math.max(...days)
  const middle = Math.floor((first + last) / 2)
  return [
    [],
    [{ unitId: 'u1', from: dateOfDay(first) }],
    [{ unitId: 'u1', from: dateOfDay(first), to: dateOfDay(middle) }],
    [{ unitId: 'u1', from: dateOfDay(middle) }],
  ].map((spells) => changedPerson(person, { employments: spells }))
}

/** Ways of filling in every fact that is not known: results, approvals, assessments, entries and employments. */
export const completionsOf = ({ person, records }: Facts): readonly Facts[] => {
  let all: readonly (readonly TrainingRecord[])[] = [[]]
  for (const record of records) {
    all = all.flatMap((sofar) => completionsOfRecord(record).map((one) => [...sofar, one]))
  }
  const people = completionsOfPerson(person, records.flatMap(spanOf))
  return people.flatMap((one) => all.map((complete) => ({ person: one, records: complete })))
}
