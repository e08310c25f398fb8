import type { ProvisionId } from '../../../chongqing/law/provisions.js'
import { subFormTerm } from '../../classes.js'
import type { SubjectWords } from '../../subjects.js'
import { list, lower, record } from '../figures.js'
import { terms } from '../law/terms.js'

const itsStudy = (recordId: string | undefined): string =>
  recordId === undefined ? 'the study' : record(recordId)

export const contentWords = {
  titles: {
    'content-area': 'Area of content',
    'subject-class': 'Class of subject',
    'study-form': 'Form of study',
  },
  rules: {
    'content-area': ({ basic }) => [
      basic
        ? 'One of the basic areas of continuing education.'
        : 'Not one of the basic areas listed; the list is not closed, and other content is not shut out.',
    ],
    'subject-class': ({ subject, provision }, _, reference) => [
      subject === 'unclassified'
        ? 'No class of subject is stated.'
        : `${terms.subjectClasses[subject]} (${reference(provision as ProvisionId)}): the hours are in the quota and in the ratio.`,
    ],
    'study-form': (value, _, reference) => {
      const kind = subFormTerm(value, terms)
      return [
        `${terms.studyForms[value.form]} (${reference(value.primaryProvision)})${
          kind === undefined ? '' : `: ${lower(kind)}`
        }.`,
        value.tags.length > 0 &&
          `It is also: ${list(value.tags.map((form) => lower(terms.studyForms[form])))}.`,
        !value.recognised && 'What the item asks of this form is not there.',
      ]
    },
  },
  findings: {
    'unknown-form': ({ recordId }) =>
      `${itsStudy(recordId)} is of none of the eight forms listed; these are the main forms, and others are not shut out.`,
    'form-relation-missing': () =>
      "The examination or training has nothing to do with the person's profession.",
    'form-arrangement-missing': () => 'The self-study was not arranged by the unit.',
    'subject-unclassified': ({ recordId }) =>
      `${itsStudy(recordId)} states no class of subject: its hours are in the quota and outside the ratio.`,
  },
  facts: {
    'study.related-to-profession': {
      name: 'whether it has to do with the profession',
      question: "Does the examination or training have to do with the person's profession?",
    },
    'study.arranged-by-unit': {
      name: 'whether the unit arranged the self-study',
      question: 'Did the unit arrange the self-study?',
    },
    'record.content': { name: 'area of content', question: 'Of which area of content was the study?' },
  },
} satisfies SubjectWords
