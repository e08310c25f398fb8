import {
  actorTerms,
  comprehensiveAspectTerms,
  courseAspectTerms,
  evaluationKindTerms,
  inspectionItemTerms,
  inspectionModeTerms,
} from '../../law/precis/terms.js'
import type {
  ComprehensiveAspect,
  CourseAspect,
  EvaluationKind,
  InspectionItem,
} from '../../law/vocabulary.js'
import type { FindingTemplates, RuleTemplates } from '../language.js'
import { date, key, list, lower, people, yearName } from './figures.js'
import { verdicts } from './words.js'

const itemNames = (items: readonly InspectionItem[]): string =>
  items.map((item) => lower(inspectionItemTerms[item].en)).join('; ')

const aspectName = (aspect: ComprehensiveAspect | CourseAspect, kind: EvaluationKind): string =>
  lower(
    kind === 'comprehensive'
      ? comprehensiveAspectTerms[aspect as ComprehensiveAspect].en
      : courseAspectTerms[aspect as CourseAspect].en,
  )

const evaluators = {
  host: 'the host',
  'training-provider': 'the training provider',
  other: 'another body',
} as const

export const inspectionRules = {
  'inspection-items': ({ missing }) => [
    missing.length === 0
      ? 'The inspection looked at all seven named points.'
      : `The inspection did not look at: ${itemNames(missing)}.`,
  ],
  'inspection-filling': ({ year, filled, hours: counts, funding, left }) => [
    `Points of the inspection filled by calculation for ${yearName('calendar', year)}: ${itemNames(filled)}.`,
    `Annual hours: met by ${people(String(counts.met))}, not met by ${people(String(counts.notMet))}, undetermined for ${people(String(counts.undetermined))}, not applicable to ${people(String(counts.notAssessed))}.`,
    ...(funding === null ? [] : [`Funding floor: ${verdicts[funding]}.`]),
    `Left to the inspectors: ${itemNames(left)}.`,
  ],
  'inspection-modes': ({ missing }) => [
    missing.length === 0
      ? 'The year joined all four ways of inspecting and evaluating.'
      : `The year lacked: ${list(missing.map((mode) => lower(inspectionModeTerms[mode].en)))}.`,
  ],
  'results-filed': ({ verdict, filedOn }) => [
    {
      met: `The results were filed with the municipal personnel department${filedOn === null ? '' : ` on ${date(filedOn)}`}.`,
      'not-met': 'The results were not filed with the municipal personnel department.',
      undetermined: 'Whether results were filed with the municipal personnel department is not known.',
    }[verdict],
    'The text gives no date, so that no filing is late.',
  ],
  'recheck-sample': ({ certificates, size, units }) => [
    `Certificates: ${certificates}; drawn: ${size}; units: ${units.length}.`,
    ...units.map(({ unitId, certificates: of, drawn }) => `Unit ${key(unitId)}: ${drawn.length} of ${of}.`),
    'How many to draw was given by the caller and is not in the text; the same seed draws the same certificates.',
  ],
  'evaluation-object': ({ inScope, outside }) => [
    inScope
      ? 'The class is one whose quality is evaluated.'
      : outside === 'host'
        ? 'The class is outside: its host is no personnel department, department in charge or trade organisation.'
        : 'The class is outside: it is not given by a training provider.',
  ],
  evaluation: ({ kind, missingAspects, rightEvaluator }) => [
    `Kind of evaluation: ${lower(evaluationKindTerms[kind].en)}.`,
    missingAspects === null
      ? 'Which aspects were evaluated is not known.'
      : missingAspects.length === 0
        ? 'All aspects were evaluated.'
        : `Not evaluated: ${list(missingAspects.map((aspect) => aspectName(aspect, kind)))}.`,
    rightEvaluator === null
      ? 'Who evaluated is not known.'
      : rightEvaluator
        ? 'It was made by the one whose part it is.'
        : `It is for ${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']} to make.`,
    'The text gives the aspects no weights, and no total is computed.',
  ],
} satisfies Partial<RuleTemplates>

export const inspectionFindings = {
  'inspection-item-missing': ({ item }) =>
    `The inspection did not look at: ${lower(inspectionItemTerms[item].en)}.`,
  'inspection-mode-missing': ({ mode }) => `Not used in the year: ${lower(inspectionModeTerms[mode].en)}.`,
  'results-filed-before-year': ({ filedOn }) =>
    `The filing (${date(filedOn)}) is earlier than the year it is about.`,
  'results-filed-with-another-body': ({ with: body }) =>
    `The results went to another body than the municipal personnel department: ${lower(actorTerms[body].en)}.`,
  'results-not-filed': ({ year }) => `The results of ${year} were not filed.`,
  'certificates-listed-twice': ({ repeated }) =>
    `Certificate numbers were listed again (times: ${repeated}); each is drawn at most once.`,
  'evaluation-of-another-class': () => 'The evaluation is of another class.',
  'evaluation-aspect-of-other-kind': ({ aspect }) =>
    `Not an aspect of this kind of evaluation: ${aspectName(aspect, aspect in comprehensiveAspectTerms ? 'comprehensive' : 'course')}.`,
  'evaluation-aspect-missing': ({ aspect, kind }) => `Not evaluated: ${aspectName(aspect, kind)}.`,
  'evaluated-course-not-in-class': ({ course }) => `Course ${key(course)} is not among those of the class.`,
  'host-is-provider': () =>
    'Host and training provider are one body, which evaluates its own work; the text does not forbid it.',
  'wrong-evaluator': ({ kind, by }) =>
    `The evaluation was made by ${evaluators[by]}, and is for ${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']} to make.`,
} satisfies Partial<FindingTemplates>
