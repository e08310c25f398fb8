import * as z from 'zod/mini'
import type { EntitySchema, OutsideData } from '../../engine/facts/entity.js'
import { oneOf, plainDate, total, year } from '../../engine/facts/fields.js'
import { inCodes } from '../../engine/facts/issue.js'
import { type ParseResult, type Parser, parser } from '../../engine/facts/parser.js'
import { coded } from '../../engine/facts/problem-text.js'
import { list, orNull, runsWhere, schemaOf, whereSound } from '../../engine/facts/shapes.js'
import type { PlainDate } from '../../engine/quantity/calendar.js'
import { type FigureName, figureNames } from '../entities/statistics/figure-names.js'
import { type FactName, factNames } from '../fact-names.js'
import { type ReadingId, readingIds } from '../law/readings.js'
import { chongqing2006, type Law, viewOf } from '../pack.js'
import { contradictionsIn, reachedWithout } from './contradictions.js'
import { type TallyLaw, tallyLaw, tallyReadings, tallyTerms } from './tally-terms.js'

/**
 * The counts of a statistical year for any number of people. Read-only all the way down; counting and parsing alone make one.
 *
 * Plain data: it can be written as JSON, sent elsewhere, read again and merged with others in any order and grouping.
 */
export interface Tally extends z.$brand<'Tally'> {
  /** The statistical year, named by the year in which it ends. */
  readonly year: number
  /** Only what was registered by this date is in the registered figures; `null` where no date was set. */
  readonly asOf: PlainDate | null
  /** What of the law the counts rest on; tallies merge only where it is the same. */
  readonly law: string
  /** Least and most of every figure, in the order of {@link figureNames}; hours in hundredths. */
  readonly counts: readonly number[]
  /** The kinds of facts that leave figures open. */
  readonly missing: readonly FactName[]
  /** The readings on which hours or people in it rest. */
  readonly readings: readonly ReadingId[]
}

type Counted = Omit<Tally, typeof z.$brand>

const length = figureNames.length * 2

const placeOf = (figure: FigureName, end: number): number => figureNames.indexOf(figure) * 2 + end

/** Ids of a catalogue, each once and in its order, so that the same counts are the same tally. */
const inCatalogue = <const Ids extends readonly string[]>(ids: Ids) =>
  list(oneOf(ids)).check(
    z.refine(
      (found) => {
        const places = found.map((id) => ids.indexOf(id))
        return places.every((place, at) => at === 0 || place > (places[at - 1] as number))
      },
      { error: coded('out-of-order'), when: ({ issues }) => issues.length === 0 },
    ),
  )

const ofLaw = (law: TallyLaw): z.core.$ZodCheck<Counted> => {
  const counted = tallyLaw(law)
  return z.refine((tally) => tally.law === counted, {
    error: coded('other-edition'),
    path: ['law'],
    when: whereSound('law'),
  })
}

/** Refuses counts that contradict each other, or reach hours under the law that are not there. */
const consistent = (law: TallyLaw | null): z.core.$ZodCheck<Counted> =>
  runsWhere(
    z.check(({ value: { counts, year: name }, issues }) => {
      const at = (figure: FigureName, end: number): number => counts[placeOf(figure, end)] as number
      const tell = (figure: FigureName, end: number, message: string): void => {
        const path = ['counts', placeOf(figure, end)]
        issues.push({ code: 'custom', input: undefined, message, path, continue: true })
      }
      for (const figure of figureNames) {
        if (at(figure, 0) > at(figure, 1)) tell(figure, 0, coded('least-over-most', figure))
      }
      const further = law ? reachedWithout(at, tallyTerms(law, name, null)?.attainment) : []
      for (const { kind, figure, end, against } of [...contradictionsIn(at), ...further]) {
        tell(figure, end, coded(kind, figure, against))
      }
    }),
    whereSound('year', 'law', 'counts'),
  )

const explained: z.core.$ZodCheck<Counted> = z.refine(
  ({ counts, missing }) =>
    missing.length > 0 || counts.every((count, place) => place % 2 === 0 || count === counts[place - 1]),
  { error: coded('open-without-reason'), path: ['missing'], when: whereSound('counts', 'missing') },
)

/** A tally counted under a law; under any where none is given. */
const schemaUnder = (law: TallyLaw | null): EntitySchema<Tally> =>
  schemaOf<Tally>('parseTally')(
    {
      year,
      asOf: orNull(plainDate),
      law: z.string(inCodes),
      counts: list(total, length, length),
      missing: inCatalogue(factNames),
      readings: inCatalogue(readingIds.filter((id) => tallyReadings.some((one) => one === id))),
    },
    ...(law ? [ofLaw(law)] : []),
    explained,
    consistent(law),
  )

/** The schema of a tally (34), whatever law it was counted under. */
export const tallySchema: EntitySchema<Tally> = schemaUnder(null)

const parserUnder = (law: Law): Parser<Tally> => parser(schemaUnder(viewOf(law)))

/** Reads a tally, counted under the edition of the law that is given. */
export interface TallyParser extends Parser<Tally> {
  (input: OutsideData<Tally>, law?: Law): ParseResult<Tally>
  readonly orThrow: (input: OutsideData<Tally>, law?: Law) => Tally
}

/**
 * Reads a tally from outside data, such as the file in which a unit sends its counts.
 *
 * Refused are counts that contradict each other: a least above its most, a part above its whole, classes that do not add up,
 * hours of nobody, open figures of which nothing is missing, and what was counted under another edition or other readings.
 *
 * **Legal basis:** Article 34.
 *
 * @example
 * ```ts
 * import { emptyTally, parseTally } from 'xueshi'
 * const sent = JSON.parse(JSON.stringify(emptyTally(2025)))
 * parseTally(sent).ok // => true
 * parseTally({ ...sent, counts: sent.counts.slice(2) }).ok // => false
 * ```
 */
export const parseTally: TallyParser = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.assign(
    (input: OutsideData<Tally>, law: Law = chongqing2006): ParseResult<Tally> => parserUnder(law)(input),
    {
      orThrow: (input: OutsideData<Tally>, law: Law = chongqing2006): Tally =>
        parserUnder(law).orThrow(input),
    },
  ),
)
