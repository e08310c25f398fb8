import {
  type PlanEvent,
  type PlanLevel,
  type PlanState,
  planEvents,
  planLevels,
  planStates,
} from '../../src/chongqing/law/vocabulary.js'
import type { PlanRefusal } from '../../src/chongqing/rules/planning/plan-life.js'
import type { Case } from '../support/cases.js'

interface Facts {
  readonly level: PlanLevel
  readonly state: PlanState
  readonly event: PlanEvent
}

type Outcome = PlanState | `- ${PlanRefusal}`

/** A star marks what rests on Article 24; all else rests on the item of the level. */
type Cell = Outcome | `${Outcome} *`

const none: Cell = '- no-filing-asked'
const done: Cell = '- already-so'
const elsewhere: Cell = '- not-municipal'

/** Adoption, filing, filing elsewhere, start, start of the last year, review. Industries and districts. */
const filed: Readonly<Record<PlanState, readonly Cell[]>> = {
  drafting: ['adopted', '- not-adopted', elsewhere, '- not-adopted', '- not-running *', '- not-final-year *'],
  adopted: [done, 'filed', elsewhere, 'running *', '- not-running *', '- not-final-year *'],
  filed: [done, done, elsewhere, 'running *', '- not-running *', '- not-final-year *'],
  running: [done, 'running', elsewhere, '- already-so *', 'final-year *', '- not-final-year *'],
  'final-year': [done, 'final-year', elsewhere, '- already-so *', '- already-so *', 'reviewed *'],
  reviewed: [done, 'reviewed', elsewhere, '- already-so *', '- already-so *', '- already-so *'],
}

/** No filing is asked of the municipal plan, which runs from its adoption. */
const municipal: Readonly<Record<PlanState, readonly Cell[]>> = {
  drafting: ['adopted', none, none, '- not-adopted', '- not-running *', '- not-final-year *'],
  adopted: [done, none, none, 'running *', '- not-running *', '- not-final-year *'],
  filed: [done, none, none, 'running *', '- not-running *', '- not-final-year *'],
  running: [done, none, none, '- already-so *', 'final-year *', '- not-final-year *'],
  'final-year': [done, none, none, '- already-so *', '- already-so *', 'reviewed *'],
  reviewed: [done, none, none, '- already-so *', '- already-so *', '- already-so *'],
}

const items = { municipal: '23(1)', industry: '23(2)', district: '23(3)' } as const

const caseOf = (level: PlanLevel, state: PlanState, event: PlanEvent, cell: Cell): Case<Facts> => {
  const by = cell.endsWith(' *') ? '24' : items[level]
  const outcome = cell.replace(' *', '')
  const refused = outcome.startsWith('- ') ? outcome.slice(2) : null
  // 出台后应送…备案: the filing has no day, and the plan does not wait for it.
  const isUnfiled = level !== 'municipal' && state === 'adopted' && event === 'start'
  return {
    name: `${event} of a ${level} plan in the state ${state}`,
    facts: { level, state, event },
    expect: {
      status: 'settled',
      value: {
        from: state,
        event,
        accepted: refused === null,
        to: refused === null ? outcome : state,
        refused,
      },
      citations: [
        refused === null ? `${by}:empowers` : `${by}:excludes`,
        ...(isUnfiled ? [`${items[level]}:requires` as const] : []),
      ],
      findings: isUnfiled
        ? [{ code: 'plan-not-filed', severity: 'overdue-undated', provision: items[level], data: {} }]
        : [],
    },
    article: by,
    why: refused === null ? `${state} becomes ${outcome}` : `refused: ${refused}`,
  }
}

/** Every event in every state at every level: 108 answers. */
export const planLifeCases: readonly Case<Facts>[] = planLevels.flatMap((level) =>
  planStates.flatMap((state) =>
    planEvents.map((event, index) =>
      caseOf(level, state, event, (level === 'municipal' ? municipal : filed)[state][index] as Cell),
    ),
  ),
)
