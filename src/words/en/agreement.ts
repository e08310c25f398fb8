import type { FindingTemplates, RuleTemplates } from '../chongqing.js'
import { date, list, lower, months, yuan } from './figures.js'
import { terms } from './terms/terms.js'

export const agreementRules = {
  'treatment-during-study': ({ verdict, due, governedBy }) => {
    if (due === 'as-agreed')
      return ['Unit and person have agreed on the treatment during the study; what they agreed holds.']
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
  'available-remedies': ({ channels, authorities }) => [
    `Open to choice: ${list(channels.map((channel) => lower(terms.remedyChannels[channel])))}.`,
    ...(authorities.length === 0
      ? []
      : [`With any one of: ${list(authorities.map((one) => lower(terms.grievanceAuthorities[one])))}.`]),
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
} satisfies Partial<RuleTemplates>

export const agreementFindings = {
  'equal-treatment-not-granted': () => 'The treatment during the study was not the same as on the post.',
  'agreed-treatment-not-granted': () =>
    'The same treatment as on the post was agreed, and the unit has not granted it.',
  'agreement-after-study-began': ({ signedOn, studyFrom }) =>
    `The agreement was signed (${date(signedOn)}) after the study began (${date(studyFrom)}), and what it says on treatment was not applied; whether it can reach back is not laid down.`,
  'agreement-of-another-person': () => "The agreement is another person's and was not applied.",
  'agreed-cost-overdue': ({ outstanding, dueOn }) =>
    `Of the cost that was to be paid by ${date(dueOn)}, ${yuan(outstanding)} are outstanding.`,
  'paid-beyond-agreement': ({ by }) => `The person has paid ${yuan(by)} more than was agreed.`,
  'agreed-service-not-completed': ({ months: count }) =>
    `The person left before the agreed service was completed: short by ${months(count)}.`,
} satisfies Partial<FindingTemplates>
