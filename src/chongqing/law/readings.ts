import type { ReadingDefinition } from '../../engine/editions/reading.js'
import type { ProvisionId } from './provisions.js'

interface Contested extends ReadingDefinition<string, ProvisionId> {
  /** Set where hours are reckoned by it. */
  readonly hours?: true
}

const define = <const T extends Readonly<Record<string, Contested>>>(table: T): T => table

/** Every contested phrase of the text, with its options; the first option is the default. */
export const readingDefinitions = /* @__PURE__ */ define({
  coverage: { options: ['both-required', 'either-suffices'], provisions: ['2.1'] },
  'managers-qualification': { options: ['required', 'not-required'], provisions: ['2.1'] },
  'vocational-senior-high': { options: ['not-equivalent', 'equivalent'], provisions: ['2.1'] },
  'skilled-worker-school': { options: ['not-equivalent', 'equivalent'], provisions: ['2.1'] },
  'rehired-retirees': { options: ['not-in-service', 'in-service'], provisions: ['2.1'], hours: true },
  'organs-and-social-bodies': { options: ['in-scope-with-finding', 'out-of-scope'], provisions: ['4', 'R3'] },
  'quota-year': { options: ['calendar', 'statistical'], provisions: ['8(1)', '9(2)', '30.1', '34'] },
  'annual-parameter-date': { options: ['last-day', 'first-day'], provisions: ['9(2)', '49'] },
  'part-year-quota': {
    options: ['full', 'pro-rata-months', 'none', 'from-next-year'],
    provisions: ['8(1)', '9(2)'],
  },
  'study-out-of-service': {
    options: ['credited-with-finding', 'not-credited'],
    provisions: ['2.2'],
    hours: true,
  },
  'daily-maximum': { options: ['ceiling', 'none'], provisions: ['30.1'], hours: true },
  'part-days': {
    options: ['pro-rata', 'whole-days-only', 'any-part-is-a-day'],
    provisions: ['30.1'],
    hours: true,
  },
  'queue-order': { options: ['registration', 'dated-sessions-first'], provisions: ['30.1'], hours: true },
  'straddling-totals': {
    options: ['bounded', 'completion-date', 'pro-rata-days'],
    provisions: ['30.1', '34'],
    hours: true,
  },
  'quota-evidence': {
    options: ['evidenced-attendance', 'certificate-entries-only'],
    provisions: ['9(2)', '30.1', '31'],
  },
  'failed-assessment': {
    options: ['hours-count', 'hours-only-on-pass'],
    provisions: ['30.1', '41'],
    hours: true,
  },
  'make-up-year': { options: ['year-of-attendance', 'year-missed'], provisions: ['41'], hours: true },
  'repeated-class': { options: ['once', 'each-time'], provisions: ['30.1', '41'], hours: true },
  'early-registration': {
    options: ['counted-with-finding', 'clipped'],
    provisions: ['30.1', '31'],
    hours: true,
  },
  'registration-office': {
    options: ['either', 'where-the-file-is-kept'],
    provisions: ['31', 'R11.1', 'R11.2'],
  },
  'fallen-entry': { options: ['not-counted', 'counted'], provisions: ['30.1', '33'], hours: true },
  'ineligible-provider-hours': {
    options: ['credited-with-finding', 'not-credited'],
    provisions: ['15.1', '15.2', '15.3', '30.1'],
    hours: true,
  },
  'collective-scope': { options: ['form-1', 'forms-1-and-2'], provisions: ['13(1)', '13(2)', '39', '41'] },
  competence: { options: ['area-and-rank', 'area-alone'], provisions: ['25'] },
  'inspection-combination': { options: ['over-the-year', 'each-exercise'], provisions: ['28.1'] },
  'in-house-bodies': { options: ['approval-needed', 'exempt'], provisions: ['15.2', 'R10'] },
  'filing-effect': { options: ['report', 'condition'], provisions: ['15.3'] },
  'task-book-gaps': { options: ['advisory', 'invalid'], provisions: ['44'], hours: true },
  'task-book-hours': { options: ['counted-with-finding', 'cap'], provisions: ['44'], hours: true },
  'hours-before-approval': { options: ['not-credited', 'credited'], provisions: ['44'], hours: true },
  'ratio-base': { options: ['all-credited', 'first-80'], provisions: ['12.3'] },
  'ratio-of': { options: ['person', 'plan'], provisions: ['12.3'] },
  'ratio-direction': { options: ['both', 'under-only', 'each-part-at-least'], provisions: ['12.3'] },
  'ratio-tolerance': { options: ['0'], open: 'number', provisions: ['12.3'] },
  'fund-measure': { options: ['appropriated-recurrent', 'budgeted', 'spent'], provisions: ['19'] },
  'one-off-money': { options: ['excluded', 'included'], provisions: ['19', 'R16.1'] },
  'equal-treatment': { options: ['regulation', 'measures-text'], provisions: ['8(2)', 'R6(2)', 'R8(4)'] },
  'return-evidence': { options: ['registered-entries', 'evidenced-attendance'], provisions: ['34'] },
  'learning-category': { options: ['subject', 'form'], provisions: ['34'] },
  'person-counting': { options: ['heads', 'person-times'], provisions: ['34'] },
  'attainment-denominator': { options: ['total-professionals', 'participants'], provisions: ['34'] },
  'headcount-basis': { options: ['roll-on-last-day', 'ever-in-period'], provisions: ['34'] },
  'reissue-number': { options: ['same', 'new'], provisions: ['33'] },
  refusal: { options: ['express-or-deadline-passed', 'express-only'], provisions: ['46'] },
  'case-unit': { options: ['person', 'entry', 'order'], provisions: ['46', 'R18'] },
  'official-conduct': { options: ['either', 'both'], provisions: ['47'] },
  'effective-from': { options: ['2006-02-27'], open: 'date', provisions: ['49'] },
})

/** The id of a reading. */
export type ReadingId = keyof typeof readingDefinitions

/** All reading ids, in the order of the table. */
export const readingIds = /* @__PURE__ */ Object.freeze(Object.keys(readingDefinitions) as ReadingId[])

/** The options of one reading; where a number or a date may be given, any text of that kind. */
export type ReadingOption<Id extends ReadingId> = (typeof readingDefinitions)[Id] extends {
  readonly open: string
}
  ? string
  : (typeof readingDefinitions)[Id]['options'][number]

/** One option taken for every reading. */
export type Readings = { readonly [Id in ReadingId]: ReadingOption<Id> }

/** The default option of a reading. */
export const defaultOption = <Id extends ReadingId>(id: Id): ReadingOption<Id> =>
  readingDefinitions[id].options[0] as ReadingOption<Id>
