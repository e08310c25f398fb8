import { deepFreeze } from '../../../engine/ground/freeze.js'
import type { Defaults, Words } from '../../chongqing.js'
import { date, fraction } from '../figures.js'
import { defaults as defaultsOfHours, readings as ofHours } from '../hours.js'

/** Every contested phrase in words. */
export const readings: Words['readings'] = /* @__PURE__ */ (() => ({
  ...ofHours,
  coverage: {
    question: 'Are title and schooling both needed?',
    options: { 'both-required': 'both are needed', 'either-suffices': 'either is enough' },
  },
  'managers-qualification': {
    question: 'Must managers of professionals have title and schooling too?',
    options: { required: 'they must', 'not-required': 'they need not' },
  },
  'vocational-senior-high': {
    question: 'Does vocational senior high school equal secondary technical school?',
    options: { 'not-equivalent': 'it does not', equivalent: 'it does' },
  },
  'skilled-worker-school': {
    question: 'Does skilled worker school equal secondary technical school?',
    options: { 'not-equivalent': 'it does not', equivalent: 'it does' },
  },
  'organs-and-social-bodies': {
    question: 'Do the Measures apply to state organs, social organisations and the like?',
    options: { 'in-scope-with-finding': 'they do, with a finding', 'out-of-scope': 'they do not' },
  },
  'quota-year': {
    question: 'By which year are the hours counted?',
    options: { calendar: 'the calendar year', statistical: 'the statistical year' },
  },
  'annual-parameter-date': {
    question: 'Where a figure changes within a year, which one binds?',
    options: { 'last-day': 'that of the last day', 'first-day': 'that of the first day' },
  },
  'part-year-quota': {
    question: 'What is asked of someone in service for only a part of the year?',
    options: {
      full: 'the full figure',
      'pro-rata-months': 'a part of it by months in service',
      none: 'nothing in that year',
      'from-next-year': 'from the next year on',
    },
  },
  'quota-evidence': {
    question: 'Does study count that is not registered?',
    options: {
      'evidenced-attendance': 'it does, on the records given, entered or not',
      'certificate-entries-only': 'only certificate entries count',
    },
  },
  'registration-office': {
    question: 'Where is a study registered if the personnel file is entrusted to a talent exchange agency?',
    options: {
      either: 'with the unit or with the agency that keeps the file',
      'where-the-file-is-kept': 'only where the file is kept',
    },
  },
  competence: {
    question: 'By what is competence to inspect divided among the authorities?',
    options: {
      'area-and-rank': 'by area or industry, and by the level at which a unit is managed',
      'area-alone': 'by area or industry alone',
    },
  },
  'inspection-combination': {
    question: 'What combines the ways of inspecting?',
    options: { 'over-the-year': 'the exercises of a year together', 'each-exercise': 'each exercise' },
  },
  'in-house-bodies': {
    question: 'Does a body founded for teaching need approval where it teaches its own staff alone?',
    options: { 'approval-needed': 'it does', exempt: 'it does not' },
  },
  'filing-effect': {
    question: 'May training be given that was not filed?',
    options: { report: 'it may, and the filing is found missing', condition: 'only once it is filed' },
  },
  'collective-scope': {
    question: 'Which forms are the collective training of Articles 39 and 41?',
    options: {
      'form-1': 'collective training alone',
      'forms-1-and-2': 'collective training and advanced seminars',
    },
  },
  'ratio-base': {
    question: 'Of which hours is the ratio taken?',
    options: {
      'all-credited': 'all hours credited',
      'first-80': 'no more than the hours required for the year',
    },
  },
  'ratio-of': {
    question: 'Whose hours does the ratio divide?',
    options: { person: 'those of each person, and those of a plan', plan: 'those of a plan alone' },
  },
  'ratio-direction': {
    question: 'Are too many public hours a departure too?',
    options: {
      both: 'too many and too few both are',
      'under-only': 'only too few are',
      'each-part-at-least': 'only where either side has less than its part of the hours required',
    },
  },
  'ratio-tolerance': {
    question: 'How far may the ratio be departed from?',
    options: { '0': 'no margin' },
    other: (option) => `by no more than ${fraction(option)} of the hours`,
  },
  'fund-measure': {
    question: 'How is the fund measured?',
    options: {
      'appropriated-recurrent': 'by what was appropriated',
      budgeted: 'by the budget',
      spent: 'by what was spent',
    },
  },
  'one-off-money': {
    question: 'Does money count that does not recur?',
    options: { excluded: 'it does not', included: 'it does' },
  },
  'equal-treatment': {
    question: 'By which text is treatment during study off the job judged?',
    options: {
      regulation: 'by the Regulation: the same',
      'measures-text': 'by the Measures: the same as a general rule',
    },
  },
  'return-evidence': {
    question: 'On what do the statistics rest?',
    options: {
      'registered-entries': 'on certificate entries',
      'evidenced-attendance': 'on all study in the records given, entered or not',
    },
  },
  'learning-category': {
    question: 'What are the "categories of study"?',
    options: { subject: 'classes of subjects', form: 'forms of study' },
  },
  'person-counting': {
    question: 'Do classes count people or entries?',
    options: { heads: 'people', 'person-times': 'entries: someone with three counts three times' },
  },
  'attainment-denominator': {
    question: 'Of whom is the attainment ratio taken?',
    options: { 'total-professionals': 'of all professionals', participants: 'of the participants' },
  },
  'headcount-basis': {
    question: 'Who is counted?',
    options: {
      'roll-on-last-day': 'those on the roll on the last day',
      'ever-in-period': 'those on the roll on any day',
    },
  },
  'reissue-number': {
    question: 'Which number does a replacement certificate bear?',
    options: { same: 'the same', new: 'a new one' },
  },
  refusal: {
    question: 'What is a refusal to correct?',
    options: {
      'express-or-deadline-passed': 'an express refusal, or letting the time pass',
      'express-only': 'an express refusal only',
    },
  },
  'case-unit': {
    question: 'What is one case for the penalty, which is set for each case?',
    options: {
      person: 'each person concerned',
      entry: 'each entry that is lacking or untruthful',
      order: 'each order that is refused',
    },
  },
  'official-conduct': {
    question: 'Must there be both neglect of duties and falsification?',
    options: { either: 'either is enough', both: 'both must be there' },
  },
  'effective-from': {
    question: 'From what day are the Measures in force?',
    options: { '2006-02-27': '27 February 2006' },
    other: date,
  },
}))()

/**
 * Why the default of each contested phrase is the default, in English. Apart from `english`: no answer tells it.
 *
 * @example
 * ```ts
 * import { englishDefaults } from 'xueshi/en'
 * englishDefaults['filing-effect'] // => 'The text asks for consent and then for a filing, and names no consequence of a filing that is missing: it breaks the duty to file and does not undo the consent.'
 * ```
 */
export const englishDefaults: Defaults = /* @__PURE__ */ (() =>
  deepFreeze({
    ...defaultsOfHours,
    coverage:
      'One verb governs both, and where the text means alternatives it writes "or"; a duty should not be widened past its wording.',
    'managers-qualification': 'One attributive stands before both kinds of person.',
    'vocational-senior-high': 'The text names secondary technical school and not this one.',
    'skilled-worker-school': 'The text names secondary technical school and not this one.',
    'organs-and-social-bodies':
      'Article 4 speaks of units without more; since Article 3 of the Regulation names only enterprises and public institutions, a finding says so.',
    'quota-year':
      '"Each year" and "this year" ordinarily mean the calendar year; November to October is laid down for the statistics alone.',
    'annual-parameter-date': "The year's task falls due at its end and is measured by what then holds.",
    'part-year-quota': 'The text has no rule that reduces the figure or lifts it.',
    'quota-evidence':
      'The task is to study; the certificate is the main proof of it, not the only one. Where an entry was altered without authority, it is the entry that falls, and not the study.',
    'registration-office':
      'The text names the unit or the agency; Article 11 of the Regulation, too, has every unit record, whoever keeps the file.',
    competence:
      'Inspection goes by the authority to manage as well as by area and industry: a body of a district does not manage what the city or a central organ manages.',
    'inspection-combination':
      'The text speaks of the work of inspection and evaluation; a single exercise cannot be both regular and irregular.',
    'in-house-bodies':
      'Only the third paragraph of Article 15 speaks of the public; the second, and Article 10 of the Regulation, ask for approval without that limit.',
    'filing-effect':
      'The text asks for consent and then for a filing, and names no consequence of a filing that is missing: it breaks the duty to file and does not undo the consent.',
    'collective-scope':
      'Item 1 of Article 13 bears the name of collective training, and advanced seminars are an item of their own.',
    'ratio-base': 'The text speaks of hours without limiting them to the quota.',
    'ratio-of':
      'What is divided is hours of training among subjects that each professional studies; a plan is made for them and is held to it as well.',
    'ratio-direction': 'A ratio is an equality; more departs from it as less does.',
    'ratio-tolerance':
      'The text gives no margin; the word "generally" already keeps a departure from being a violation.',
    'fund-measure':
      'What is asked for is money set aside in proportion to the payroll, and practice goes by what is appropriated.',
    'one-off-money': 'The text speaks of recurrent money.',
    'equal-treatment':
      'The Regulation is the higher norm and does not say "as a general rule"; the Measures cannot weaken it, and both are named.',
    'return-evidence': 'The text takes the data of the statistics from the certificates.',
    'learning-category': 'Forms of study are a figure of their own, so the categories are the subjects.',
    'person-counting': 'All the other figures count people.',
    'attainment-denominator': 'It matches the study ratio, and the quota binds them all.',
    'headcount-basis': 'A total needs a day, and the last of the period is the safest.',
    'reissue-number': 'A renewed certificate keeps its number, and a replacement is like it.',
    refusal: 'To let the time pass comes to the same as to refuse.',
    'case-unit':
      'The text does not say; what is not recorded, or not truthfully, is the education of a professional, and that of one person is one case.',
    'official-conduct':
      'The two are joined by a comma, and either calls for correction; if both were needed, falsification alone would be beyond reach.',
    'effective-from':
      'The text takes the day of promulgation; no other date of it is known than that of the notice.',
  }))()
