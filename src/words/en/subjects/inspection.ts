import type { LeftToPeople } from '../../../chongqing/assessment/inspection-points.js'
import type { RuleId } from '../../../chongqing/catalogue.js'
import type { InspectionItem } from '../../../chongqing/law/vocabulary.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, list, lower, people, yearName } from '../figures.js'
import { terms } from '../law/terms.js'
import { verdictWord } from '../verdicts.js'

const itemNames = (items: readonly InspectionItem[]): string =>
  items.map((item) => lower(terms.inspectionItems[item])).join('; ')

const leftToPeople: Readonly<Record<LeftToPeople, string>> = {
  'duties-not-given': 'how the unit carried out its duties',
  'supporting-systems': "how the unit's own management systems are carried out",
  'use-in-decisions': 'whether continuing education was considered in assessments and titles',
  'money-set-aside': 'whether enough money was set aside',
  'use-of-money': 'how the money was used',
  'providers-not-given': 'whether the providers may teach',
  'results-and-benefits': 'what continuing education has brought',
  'breaches-not-given': 'how studies not recorded and the misconduct of officials were dealt with',
  'other-breaches': 'how other breaches were dealt with, for which the text has no procedure',
  'other-matters': 'whatever else there is',
}

const verdictOr = (rule: RuleId, verdict: Verdict | null): string =>
  verdict === null ? 'not known, or does not apply' : verdictWord(rule, verdict)

export const inspectionWords = {
  titles: {
    'inspection-items': 'Points of an inspection',
    'inspection-modes': 'Ways of inspecting',
    'results-filed': 'Filing of results',
    'recheck-sample': 'Sample of certificates for re-check',
    'inspection-filling': 'Points of an inspection that can be calculated',
  },
  rules: {
    'inspection-items': ({ missing }) => [
      missing.length === 0
        ? 'The inspection looked at all seven named points.'
        : `The inspection did not look at: ${itemNames(missing)}.`,
    ],
    'inspection-filling': ({ year, points, duties, hours, funding, providers, breaches }) => {
      const { quota, statistics } = hours
      return [
        `Filled in by calculation for ${yearName('calendar', year)}.`,
        duties !== null &&
          `Duties of the unit: done ${duties.done}, not done ${duties.missing}, not known ${duties.unknown}.`,
        `Annual quota: ${verdictWord('annual-quota', 'met')} by ${people(quota.met)}, ${verdictWord('annual-quota', 'not-met')} by ${people(quota.notMet)}, undetermined for ${people(quota.undetermined)}, not applicable to ${people(quota.notAssessed)}.`,
        statistics !== null &&
          `Annual return: professionals ${people(statistics.totalProfessionals)}; participants ${people(statistics.participants)}${
            statistics.reached === null ? '' : `; reached the hours ${people(statistics.reached)}`
          }.`,
        funding !== null &&
          `Funding floor: ${verdictOr('funding-floor', funding.floor)}; used for its purpose only: ${verdictOr('ledger-audit', funding.earmarking)}.`,
        providers !== null &&
          `Courses: by providers that may teach them ${providers.eligible}, by others ${providers.notEligible}, undetermined ${providers.undetermined}.`,
        breaches !== null &&
          `Cases of breach: correction to be ordered ${breaches.toOrder}, ordered ${breaches.ordered}, to be penalised ${breaches.toPenalise}, closed ${breaches.closed}, undetermined ${breaches.undetermined}.`,
        ...points.map(
          ({ item, left }) =>
            left.length > 0 &&
            `Left to the inspectors (${lower(terms.inspectionItems[item])}): ${left.map((one) => leftToPeople[one]).join('; ')}.`,
        ),
      ]
    },
    'inspection-modes': ({ missing }) => [
      missing.length === 0
        ? 'The year joined all four ways of inspecting and evaluating.'
        : `Lacking: ${list(missing.map((mode) => lower(terms.inspectionModes[mode])))}.`,
    ],
    'results-filed': ({ verdict, filedOn }) => [
      {
        met: `The results were filed with the municipal personnel department${filedOn === null ? '' : ` on ${date(filedOn)}`}.`,
        'not-met': 'The results were not filed with the municipal personnel department.',
        undetermined: 'Whether results were filed with the municipal personnel department is not known.',
      }[verdict],
      'The Measures set no date; it is due within a reasonable time.',
    ],
    'recheck-sample': ({ certificates, size, units }) => [
      `Certificates: ${certificates}; drawn: ${size}; units: ${units.length}.`,
      ...units.map(({ unitId, certificates: of, drawn }) => `Unit ${key(unitId)}: ${drawn.length} of ${of}.`),
      'How many to draw was given by the caller and is not in the text; the same seed draws the same certificates.',
    ],
  },
  findings: {
    'inspection-item-missing': ({ item }) =>
      `The inspection did not look at: ${lower(terms.inspectionItems[item])}.`,
    'inspection-answer-of-another': ({ answer }, _, __, titles) =>
      `An answer on another unit or another year was given and is not used: ${titles[answer as keyof typeof titles]}.`,
    'inspection-mode-missing': ({ mode, exercise }) =>
      `Not used in ${exercise === null ? 'the year' : `inspection ${exercise}`}: ${lower(terms.inspectionModes[mode])}.`,
    'results-filed-before-year': ({ filedOn }) =>
      `The filing (${date(filedOn)}) is earlier than the year it is about.`,
    'results-filed-with-another-body': ({ with: body }) =>
      `The results went to another body than the municipal personnel department: ${lower(terms.actors[body])}.`,
    'results-not-filed': ({ year }) => `The results of ${year} were not filed.`,
    'certificates-listed-twice': ({ repeated }) =>
      `Certificate numbers were listed again (times: ${repeated}); each is drawn at most once.`,
  },
  facts: {
    'inspection.items': {
      name: 'the points of the inspection',
      question: 'What did the inspection look at?',
    },
    'inspection.exercises': {
      name: "the year's inspections and their ways",
      question: 'Which inspections and evaluations were there in the year, and in what ways were they made?',
    },
    'inspection.made': {
      name: 'whether there was an inspection',
      question: 'Was anything inspected or evaluated in the year?',
    },
    'results.filings': {
      name: 'the filings of results',
      question: 'Which results were filed, when and with whom?',
    },
    'results.addressee': {
      name: 'with whom the results were filed',
      question: 'With which department were the results filed?',
    },
  },
} satisfies SubjectWords
