import type { PlanRefusal } from '../../../chongqing/rules/planning/plan-life.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, lower, months, years } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { lacking, stepped } from './phrases.js'

const planRefusals: Readonly<Record<PlanRefusal, string>> = {
  'not-adopted': 'the plan is not adopted',
  'no-filing-asked': 'no filing is asked for the municipal plan',
  'not-municipal': 'it is to be filed with the municipal personnel department',
  'not-running': 'the plan is not running',
  'not-final-year': 'the plan is not in its last year',
  'already-so': 'this has been done',
}

const lengthOf = (count: number, wholeMonths: boolean): string =>
  wholeMonths ? months(count) : `${months(count)} and some days`

const filings: Readonly<Record<Verdict | 'not-required' | 'not-due', string>> = {
  ...verdicts,
  'not-required': 'not asked for',
  'not-due': 'not yet due, since the plan is not adopted',
}

const notReviewed = (over: boolean): string =>
  over
    ? 'The plan was not reviewed in its last year.'
    : 'The plan has not been reviewed yet, and its last year is not over.'

export const planningWords = {
  titles: {
    'plan-elements': 'Parts and bases of a plan',
    'plan-procedure': 'Drawing up and filing of a plan',
    'plan-period': 'Length of a plan',
    'plan-review': 'Review of a plan',
    'plan-life': 'Life of a plan',
  },
  rules: {
    'plan-elements': ({ missingParts, missingBases }) => [
      missingParts === null
        ? 'The parts of the plan are not known.'
        : lacking(
            'Main parts of the plan',
            missingParts.map((part) => lower(terms.planParts[part])),
          ),
      missingBases === null
        ? 'Whether a municipal plan has its main bases is not known.'
        : lacking(
            'Main bases of the plan',
            missingBases.map((basis) => lower(terms.planBases[basis])),
          ),
    ],
    'plan-procedure': ({ drafting, basis, filing }) => [
      `Who drew it up: ${verdicts[drafting]}.`,
      `What it rests on: ${verdicts[basis]}.`,
      `Filing: ${filings[filing]}.`,
    ],
    'plan-period': ({ usual, usualYears, years: whole, months: count, wholeMonths, finalYear }) => [
      `The plan runs for ${whole === null ? lengthOf(count, wholeMonths) : years(whole)}; plans generally run for ${years(usualYears)}: ${usual ? 'the same' : 'different'}.`,
      `Its last year is ${date(finalYear.from)} to ${date(finalYear.to)}.`,
    ],
    'plan-review': ({ finalYear, over, reviewedOn }) => [
      `The last year of the plan is ${date(finalYear.from)} to ${date(finalYear.to)}.`,
      reviewedOn === null ? notReviewed(over) : `The plan was reviewed on ${date(reviewedOn)}.`,
    ],
    'plan-life': ({ from, event, to, refused }) =>
      stepped(
        terms.planStates[from],
        terms.planEvents[event],
        terms.planStates[to],
        refused === null ? null : planRefusals[refused],
      ),
  },
  findings: {
    'plan-part-missing': ({ part }) => `The plan lacks a part: ${lower(terms.planParts[part])}.`,
    'plan-basis-missing': ({ basis }) =>
      `The municipal plan lacks a basis: ${lower(terms.planBases[basis])}.`,
    'plan-source-missing': ({ source }) =>
      `The plan was drawn up without something it is to follow: ${lower(terms.planSources[source])}.`,
    'plan-led-by-another': ({ level, lead }) =>
      `${terms.planLevels[level]}: it was drawn up or led by another than the text names: ${lower(terms.actors[lead])}.`,
    'plan-drafted-alone': () => 'The municipal plan was drawn up without any body of an industry.',
    'plan-not-filed': () =>
      'The plan was adopted and not filed with the municipal personnel department; the Measures set no date, and it is due within a reasonable time.',
    'plan-filed-elsewhere': ({ with: body }) =>
      `The plan was filed with another than the municipal personnel department: ${lower(terms.actors[body])}.`,
    'plan-filed-before-adoption': ({ on, adoptedOn }) =>
      `The filing (${date(on)}) is earlier than the adoption of the plan (${date(adoptedOn)}).`,
    'plan-cycle-unusual': ({ months: count, wholeMonths, usualYears }) =>
      `The plan runs for ${lengthOf(count, wholeMonths)}, and plans generally for ${years(usualYears)}. This is a general rule, and departing from it is no violation.`,
    'final-year-not-reviewed': ({ over }) => notReviewed(over),
    'review-before-final-year': ({ on }) =>
      `The review of ${date(on)} came before the last year and does not take its place.`,
    'review-after-plan': ({ on }) =>
      `The review of ${date(on)} came after the end of the plan and does not take its place.`,
  },
  facts: {
    'plan.period': {
      name: 'days of the plan',
      question: 'From when to when does the plan for continuing education run?',
    },
    'plan.level': {
      name: 'level of the plan',
      question: 'Is it the plan of the city, of an industry or of a district?',
    },
    'plan.parts': { name: 'parts of the plan', question: 'Which parts does the plan have?' },
    'plan.bases': { name: 'bases of the municipal plan', question: 'On what does the municipal plan rest?' },
    'plan.sources': { name: 'what the plan was drawn up from', question: 'From what was the plan drawn up?' },
    'plan.lead': { name: 'who drew up or led the plan', question: 'Who drew up the plan or led in it?' },
    'plan.together': {
      name: 'who drew up the plan together with the lead',
      question: 'Who drew up the plan together with the lead?',
    },
    'plan.filings': { name: 'filings of the plan', question: 'With whom was the plan filed?' },
    'plan.adopted-on': { name: 'adoption of the plan', question: 'Is the plan adopted, and since when?' },
    'plan.reviews': { name: 'reviews of the plan', question: 'On which days was the whole plan reviewed?' },
  },
} satisfies SubjectWords
