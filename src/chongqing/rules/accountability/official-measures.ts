import type { PlainDate } from '../../../engine/quantity/calendar.js'
import { dateArgument, hasHappened } from '../../../engine/quantity/date-arguments.js'
import type { OfficialCase } from '../../entities/accountability/official-case.js'
import { norms13 } from '../../law/norms/chapter-13.js'
import { type Determination, defineRule, type Recorder } from '../../pack.js'
import { inOrderOfTime } from './in-order-of-time.js'
import { type OfficialCaseState, stepOfficialCase } from './official-procedure.js'

/** The measures against an official, as they stand. */
export interface OfficialMeasures {
  /** The order to correct, which must be given. */
  readonly order: { readonly strength: 'mandatory'; readonly state: 'due' | 'given' | 'complied-with' }
  /** Discipline, which may be added; how heavy, the text leaves to those who decide. */
  readonly discipline: {
    readonly strength: 'permissive'
    readonly state: 'possible' | 'imposed'
    readonly scale: 'none-in-text'
  }
}

/** Where a case stands: what it has come to, and whether discipline was imposed for what was last found. */
interface Standing {
  readonly state: OfficialCaseState
  readonly disciplined: boolean
}

const orderIn = {
  found: 'due',
  ordered: 'given',
  corrected: 'complied-with',
} as const satisfies Record<OfficialCaseState, OfficialMeasures['order']['state']>

const walk = (grounds: Recorder<'47', never, never>, events: OfficialCase['events']): Standing => {
  const inTime = inOrderOfTime(events, ({ kind: event, on }) =>
    grounds.finding('official-events-out-of-order', 'data-defect', '47', { event, on }),
  )
  // A case begins with the conduct that was found; the finding of it need not be among the events.
  const rest = inTime[0]?.kind === 'misconduct-found' ? inTime.slice(1) : inTime
  let at: Standing = { state: 'found', disciplined: false }
  for (const { kind: event, on } of rest) {
    const { to, refused } = grounds.ask(stepOfficialCase, { state: at.state, event }).value
    if (refused !== null) {
      grounds.finding('official-event-refused', 'data-defect', '47', { event, on, reason: refused })
    }
    // What was put right is over: what comes after it is about something else.
    const isAnother = at.state === 'corrected' && to !== 'corrected'
    at = { state: to, disciplined: event === 'discipline' || (at.disciplined && !isAnother) }
  }
  return at
}

/**
 * What must and what may be done about an official who neglects the duties of the post or falsifies.
 *
 * Whether either is enough, or both must be there, is a reading: the text joins the two by a comma. What was done last
 * decides: an order after a correction is an order that is not yet complied with. Discipline needs no order before it, takes
 * the place of none, and the power to it does not end with the correction.
 *
 * **Legal basis:** Article 47.
 *
 * @param facts - `case`: a parsed case; `asOf`: the day of the question, later events have not happened yet
 * @param law - the edition of the law
 * @returns `settled` with both measures; `open` where the conduct is not known; `inapplicable` to other
 * conduct
 * @throws XueshiError `invalid-date`
 * @example
 * ```ts
 * import { measuresForOfficial, parseOfficialCase } from 'xueshi'
 * const found = parseOfficialCase({
 *   conduct: 'neglect',
 *   events: [{ kind: 'order', on: '2025-03-10' }, { kind: 'correction', on: '2025-04-01' }],
 * })
 * const answer = found.ok && measuresForOfficial({ case: found.value })
 * answer && answer.status === 'settled' && [answer.value.order.state, answer.value.discipline.state]
 * // => ['complied-with', 'possible']
 * ```
 */
export const measuresForOfficial = /* @__PURE__ */ defineRule(
  {
    id: 'official-measures',
    takes: { case: 'parseOfficialCase' },
    provisions: ['47'],
    norms: ['order-conduct-corrected', 'discipline-official'],
    readings: ['official-conduct'],
  },
  (
    { case: asked, asOf }: { readonly case: OfficialCase; readonly asOf?: PlainDate | undefined },
    grounds,
  ): Determination<OfficialMeasures> => {
    if (asOf !== undefined) dateArgument(asOf, 'asOf')
    const { conduct, events } = asked
    if (conduct === 'other') return grounds.inapplicable('47', 'excludes')
    grounds.cite('47', 'requires')
    if (conduct === undefined) {
      grounds.missing({ fact: 'official.conduct' })
      return grounds.open()
    }
    if (conduct !== 'neglect-and-falsification' && grounds.reading('official-conduct') === 'both') {
      return grounds.inapplicable('47', 'excludes')
    }
    grounds.citeNorm(norms13['discipline-official'], 'empowers')
    // A case is a procedure of the same article, and has no steps once that is struck.
    if (grounds.isStruck('47')) return grounds.unregulated('47', 'empowers')
    const happened = events.filter(({ on }) => hasHappened(on, asOf))
    const { state, disciplined } = walk(grounds, happened)
    return grounds.settled({
      order: { strength: 'mandatory', state: orderIn[state] },
      discipline: {
        strength: 'permissive',
        state: disciplined ? 'imposed' : 'possible',
        scale: 'none-in-text',
      },
    })
  },
)
