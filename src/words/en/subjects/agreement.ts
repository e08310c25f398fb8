import type { SubjectWords } from '../../subjects.js'
import { date, key, list, lower, months, record, studies, yearName, yuan } from '../figures.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const treatments = {
  met: 'granted',
  'not-met': 'not granted',
  undetermined: 'not yet determined',
} as const

const costBases = {
  agreement: 'as agreed',
  'individual-capacity': 'the person, in an individual capacity',
  'organised-study': 'the unit, which organised it',
  undetermined: 'not yet determined',
} as const

const costKinds = ['agreement', 'individual-capacity', 'organised-study', 'undetermined'] as const

/** How many studies stand where; what is of none is left out. */
const counted = (counts: readonly (readonly [string, number])[]): string =>
  list(counts.flatMap(([what, count]) => (count > 0 ? [`${what}: ${studies(count)}`] : []))) || 'none'

export const agreementWords = {
  titles: {
    'treatment-during-study': 'Treatment during study',
    'available-remedies': 'Remedies',
    agreement: 'Performance of the agreement',
    'agreement-damages': 'Damages for leaving early',
    'unit-study': 'What follows from a study',
    'unit-studies': "Studies of a unit's people in a year",
  },
  rules: {
    'treatment-during-study': ({ verdict, due, governedBy }) => {
      if (due === 'as-agreed')
        return ['Unit and person have agreed on the treatment during the study, and their agreement holds.']
      return [
        governedBy === 'measures'
          ? 'Sent by the organisation and off the job: as a general rule the same treatment as on the post is due.'
          : 'Under the Regulation, the same treatment as on the post is due during the study.',
        {
          met: 'It was granted.',
          'not-met': 'It was not granted.',
          undetermined: 'Whether it was granted is not known.',
        }[verdict],
      ]
    },
    'unit-study': ({ recordId, personId, treatment, cost: { by, individual, unit }, content }) => [
      `The study in ${record(recordId)}${personId === null ? '' : `, of person ${key(personId)}`}.`,
      `Treatment due during it: ${treatment === null ? 'neither text speaks of this study' : treatments[treatment]}.`,
      `Its cost is borne by: ${costBases[by ?? 'undetermined']}.`,
      individual !== null && unit !== null && `The person: ${yuan(individual)}; the unit: ${yuan(unit)}.`,
      `Area of content: ${content === null ? 'not stated' : lower(terms.contentAreas[content])}.`,
    ],
    'unit-studies': ({ year, studies: count, perhaps, outside, treatment, costs, classes, areas }) => [
      `${yearName('calendar', year)}: ${studies(count)} of the unit's people.`,
      perhaps > 0 &&
        `Not known whether of this year and of the unit's people, and in no other figure: ${studies(perhaps)}.`,
      outside > 0 &&
        `Of another year, of a time before or after the person was with the unit, or of someone not covered: ${studies(outside)}.`,
      `Treatment due during them: ${counted([
        [treatments.met, treatment.met],
        [treatments['not-met'], treatment.notMet],
        [treatments.undetermined, treatment.undetermined],
        ['neither text speaks of', treatment.notAssessed],
      ])}.`,
      `Their cost is borne by: ${counted(
        costKinds.map((kind) => [costBases[kind], costs.studies[kind]] as const),
      )}; as far as the amounts are known, the people bear ${yuan(costs.individual)} and the unit ${yuan(costs.unit)}.`,
      classes.toEvaluate.length > 0 && `Classes whose quality is evaluated: ${named(classes.toEvaluate)}.`,
      classes.outside.length > 0 && `Classes whose quality is not evaluated: ${named(classes.outside)}.`,
      classes.undetermined.length > 0 &&
        `Classes of which that is not yet determined: ${named(classes.undetermined)}.`,
      `Areas of content: ${counted(
        areas.map(({ area, studies: ofArea }) => [lower(terms.contentAreas[area]), ofArea] as const),
      )}.`,
    ],
    'available-remedies': ({ channels, authorities }) => [
      `Open to choice: ${list(channels.map((channel) => lower(terms.remedyChannels[channel])))}.`,
      authorities.length > 0 &&
        `With any one of: ${list(authorities.map((one) => lower(terms.grievanceAuthorities[one])))}.`,
      'No order among them and no time limit is laid down.',
    ],
    agreement: ({ cost, service }) => [
      cost === null
        ? 'What is to be paid is not fully known.'
        : cost.due === '0'
          ? 'No part of the cost falls to the person.'
          : `The person's part of the cost: ${yuan(cost.due)}; ${cost.outstanding === '0' ? 'all of it is paid' : `still to be paid: ${yuan(cost.outstanding)}`}.`,
      service === null
        ? 'What is to be served is not fully known.'
        : service.due === 0
          ? 'No period of service was agreed.'
          : `Agreed service: ${months(service.due)}; ${service.remaining === 0 ? 'it is completed' : `still to be served: ${months(service.remaining)}`}.`,
    ],
  },
  findings: {
    'equal-treatment-not-granted': ({ component }) =>
      `The treatment during the study was not the same as on the post: ${lower(terms.treatmentComponents[component])}.`,
    'agreed-treatment-not-granted': () =>
      'The same treatment as on the post was agreed, and the unit has not granted it.',
    'agreement-after-study-began': ({ signedOn, studyFrom }) =>
      `The agreement was signed (${date(signedOn)}) after the study began (${date(studyFrom)}), and what it says on treatment was not applied; whether it can reach back is not laid down.`,
    'agreement-of-another-person': () => "The agreement is another person's and was not applied.",
    'agreement-on-another-study': ({ recordId }) =>
      `The agreement is on another study than ${record(recordId)}, or of another unit or person, and was not applied.`,
    'agreed-cost-overdue': ({ outstanding, dueOn }) =>
      `Of the cost that was to be paid by ${date(dueOn)}, ${yuan(outstanding)} are outstanding.`,
    'paid-beyond-agreement': ({ by }) => `The person has paid ${yuan(by)} more than was agreed.`,
    'agreed-service-not-completed': ({ months: count }) =>
      `The person left before the agreed service was completed: short by ${months(count)}.`,
  },
  facts: {
    'study.agreement': {
      name: 'the agreement with the unit',
      question: 'Was anything agreed with the unit, and what?',
    },
    'study.capacity': {
      name: 'the capacity in which the person took part',
      question: 'Was the person sent by the organisation, or did the person take part as an individual?',
    },
    'study.cost': { name: 'the cost of the study', question: 'What did the study cost?' },
    'study.selected-by-organisation': {
      name: 'whether the organisation selected the person',
      question: 'Did the organisation select the person for the study?',
    },
    'study.off-the-job': {
      name: 'whether the study was off the job',
      question: 'Did the study take the person off the job?',
    },
    'study.first-day': { name: 'the first day of the study', question: 'On what day did the study begin?' },
    'study.same-treatment': {
      name: 'the treatment during the study',
      question: 'Was the person treated as on the post?',
    },
    'agreement.treatment': {
      name: 'what the agreement says on treatment',
      question: 'What does the agreement say on treatment during the study?',
    },
    'agreement.cost': { name: 'the cost of the study', question: 'What does the study cost?' },
    'agreement.cost-share': {
      name: "the person's part of the cost",
      question: 'What part of the cost falls to the person by agreement?',
    },
    'agreement.paid': { name: 'what the person has paid', question: 'How much has the person paid?' },
    'agreement.service-months': {
      name: 'the agreed period of service',
      question: 'How many months of service were agreed?',
    },
    'agreement.served-months': {
      name: 'the months served',
      question: 'How many months has the person served after the study?',
    },
  },
} satisfies SubjectWords
