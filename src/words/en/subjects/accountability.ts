import type { OfficialCaseEvent } from '../../../chongqing/entities/accountability/official-case.js'
import type { RecordingBreachEvent } from '../../../chongqing/entities/accountability/recording-case.js'
import type {
  OfficialCaseRefusal,
  RecordingBreachRefusal,
} from '../../../chongqing/findings/accountability.js'
import type { OfficialCaseState } from '../../../chongqing/rules/accountability/official-procedure.js'
import type { RecordingBreachState } from '../../../chongqing/rules/accountability/recording-breach-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, lower, yuan } from '../figures.js'
import { terms } from '../law/terms.js'

const subjects = { unit: 'the unit', 'talent-exchange-agency': 'the talent exchange agency' } as const

const states: Readonly<Record<RecordingBreachState, string>> = {
  found: 'found',
  ordered: 'ordered to be corrected',
  corrected: 'corrected',
  refused: 'correction refused',
  penalised: 'penalised',
}

const events: Readonly<Record<RecordingBreachEvent, string>> = {
  'breach-found': 'a breach is found',
  order: 'correction is ordered',
  correction: 'correction',
  'partial-correction': 'correction in part',
  'express-refusal': 'express refusal',
  'deadline-passed': 'the deadline passes',
  penalty: 'penalty',
}

const refusals: Readonly<Record<RecordingBreachRefusal, string>> = {
  'not-ordered': 'correction was not ordered',
  'not-refused': 'correction was not refused',
  'lapse-is-no-refusal': 'a deadline that passes is no refusal',
  'case-open': 'the case is still open',
  'already-refused': 'correction was refused already',
  'already-penalised': 'a penalty was imposed already',
  closed: 'the breach was corrected, and the case is closed',
}

const officialStates: Readonly<Record<OfficialCaseState, string>> = {
  found: 'found',
  ordered: 'ordered to be corrected',
  corrected: 'corrected',
}

const officialEvents: Readonly<Record<OfficialCaseEvent, string>> = {
  'misconduct-found': 'neglect or falsification is found',
  order: 'correction is ordered',
  correction: 'correction',
  discipline: 'discipline',
}

const officialRefusals: Readonly<Record<OfficialCaseRefusal, string>> = {
  'case-open': 'the case is still open',
  'already-corrected': 'the conduct was corrected already',
}

const nexts = {
  'order-correction': 'Next: order correction.',
  'await-correction': 'Next: await correction; there is no penalty before a refusal.',
  penalty: 'Next: the penalty of the Regulation.',
  none: 'There is no further measure.',
} as const

const orders = {
  due: 'Correction must be ordered.',
  given: 'Correction was ordered.',
  'complied-with': 'The conduct was corrected.',
} as const

export const accountabilityWords = {
  titles: {
    awards: 'Awards',
    'recording-breach': 'Next measure where studies were not recorded',
    'recording-breach-procedure': 'Steps where studies were not recorded',
    'official-measures': 'Measures against an official',
    'official-procedure': 'Steps against an official',
    'no-sanction': 'Whether there is a sanction',
  },
  rules: {
    'recording-breach': ({ subject, state, next, penalty }) => [
      `Against: ${subjects[subject]}.`,
      state === null
        ? 'Whether the deadline has passed is not known.'
        : `State of the case: ${states[state]}.`,
      next !== null && nexts[next],
      penalty !== null &&
        (penalty.cases === null || penalty.amount === null
          ? `Penalty for each case: ${yuan(penalty.perCase)}; how many cases there are is not known.`
          : `Penalty: ${yuan(penalty.perCase)} for each case; cases: ${penalty.cases}; in all ${yuan(penalty.amount)}.`),
      penalty !== null &&
        penalty.verifiedAgainst !== null &&
        `The figure was checked against the text of ${date(penalty.verifiedAgainst)}.`,
      'The hours of the people concerned are not affected.',
    ],
    'recording-breach-procedure': ({ from, event, to, refused }) => [
      `State of the case: ${states[from]}. Event: ${events[event]}.`,
      refused === null
        ? `State afterwards: ${states[to]}.`
        : `Refused, because ${refusals[refused]}; the state remains.`,
    ],
    'official-measures': ({ order, discipline }) => [
      orders[order.state],
      discipline.state === 'imposed'
        ? 'Discipline was imposed.'
        : 'Discipline may be imposed, according to how grave the matter is.',
      'The Measures do not lay down which kind; the competent authority decides.',
    ],
    'official-procedure': ({ from, event, to, refused }) => [
      `State of the case: ${officialStates[from]}. Event: ${officialEvents[event]}.`,
      refused === null
        ? `State afterwards: ${officialStates[to]}.`
        : `Refused, because ${officialRefusals[refused]}; the state remains.`,
    ],
    'no-sanction': ({ after }) => [
      'First an order to correct.',
      after === 'penalty-on-refusal'
        ? 'On refusal, the penalty of the Regulation.'
        : 'Discipline may be imposed, according to how grave the matter is.',
    ],
    awards: ({ category, combination }) => [
      `Award to: ${lower(terms.awardCategories[category])}.`,
      {
        both: 'There is both moral and material reward; whether moral reward comes first is for the awarding body to judge.',
        'moral-only': 'There is moral reward only.',
        'material-only': 'There is material reward only, so that moral reward does not come first.',
      }[combination],
    ],
  },
  findings: {
    'corrected-after-refusal': ({ on }) =>
      `Corrected on ${date(on)}, after the refusal; the text does not say that this ends the matter, and whoever decides on the penalty will weigh it.`,
    'penalty-without-refusal': ({ on, reason }) =>
      `The penalty of ${date(on)} was not open, because ${refusals[reason]}.`,
    'breach-event-refused': ({ event, on, reason }) =>
      `What is dated ${date(on)} (${events[event]}) is refused, because ${refusals[reason]}.`,
    'breach-events-out-of-order': ({ event, on }) =>
      `What is dated ${date(on)} (${events[event]}) was not listed in the order of time; the dates decide.`,
    'official-event-refused': ({ event, on, reason }) =>
      `What is dated ${date(on)} (${officialEvents[event]}) is refused, because ${officialRefusals[reason]}.`,
    'official-events-out-of-order': ({ event, on }) =>
      `What is dated ${date(on)} (${officialEvents[event]}) was not listed in the order of time; the dates decide.`,
    'award-without-moral': ({ category }) =>
      `Material reward only, where moral reward comes first; award to: ${lower(terms.awardCategories[category])}.`,
  },
  facts: {
    'recording-breach.persons': {
      name: 'the number of persons concerned',
      question: 'Of how many professionals were studies not recorded, or not truthfully?',
    },
    'recording-breach.entries': {
      name: 'the number of entries concerned',
      question: 'How many entries are lacking or untruthful?',
    },
    'official.conduct': {
      name: 'what the official did',
      question: 'Did the official neglect the duties of the office, falsify, or do something else?',
    },
    'award.moral': { name: 'whether there is a moral reward', question: 'Is there a moral reward?' },
    'award.material': { name: 'whether there is a material reward', question: 'Is there a material reward?' },
  },
} satisfies SubjectWords
