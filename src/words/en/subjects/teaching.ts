import type { GuidanceRefusal } from '../../../chongqing/rules/teaching/guidance-life.js'
import type { ParticipationRefusal } from '../../../chongqing/rules/teaching/participation-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, days, lower } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { lacking, stepped, yesNo } from './phrases.js'

const guidanceRefusals: Readonly<Record<GuidanceRefusal, string>> = {
  'not-countersigned': 'the municipal personnel department has not countersigned',
  'not-municipal': 'the municipal personnel department must countersign',
  'already-so': 'this has been done',
  issued: 'it is issued already, and the countersignature had to come first',
}

const participationRefusals: Readonly<Record<ParticipationRefusal, string>> = {
  'attendance-known': 'how far the training was attended is known already',
  'not-attended': 'the training was not attended',
  'not-assessed': 'it was not assessed',
  'already-assessed': 'it was assessed already',
  'already-appraised': 'it was appraised already',
  'nothing-to-make-up': 'there is nothing to make up',
}

const makeUpStates = {
  'not-required': 'Nothing is to be made up.',
  open: 'The training is to be made up, and has not been.',
  'made-up': 'The training has been made up.',
  undetermined: 'Whether the training is to be made up, or has been, is not yet determined.',
} as const

export const teachingWords = {
  titles: {
    'teaching-tasks': 'Tasks of standardised teaching',
    'teaching-contents': 'Contents of standardised teaching',
    guidance: 'Countersignature of guidance',
    'guidance-life': 'Life of a guidance document',
    appraisal: 'Appraisal of what was learnt',
    'assessment-mode': 'Mode of assessment',
    'participation-procedure': 'Course of a participation in training',
    'make-up': 'Make-up training',
  },
  rules: {
    'teaching-tasks': ({ missing }) => [
      lacking(
        'Tasks of standardised teaching',
        missing.map((task) => lower(terms.teachingTasks[task])),
      ),
    ],
    'teaching-contents': ({ missing }) => [
      lacking(
        'Contents of standardised teaching',
        missing.map((content) => lower(terms.teachingContents[content])),
      ),
    ],
    guidance: ({ verdict, countersigned, issued }) => [
      countersigned
        ? 'The municipal personnel department has countersigned.'
        : 'The municipal personnel department has not countersigned.',
      issued
        ? `The document is issued; countersigned before: ${verdicts[verdict]}.`
        : countersigned
          ? 'The document may be issued.'
          : 'The document may not yet be issued.',
    ],
    'guidance-life': ({ from, event, to, refused }) =>
      stepped(
        terms.guidanceStates[from],
        terms.guidanceEvents[event],
        terms.guidanceStates[to],
        refused === null ? null : guidanceRefusals[refused],
      ),
    appraisal: ({ missingParts, written, byProvider, afterTraining }) => [
      lacking(
        'Parts of the appraisal',
        missingParts.map((part) => lower(terms.appraisalParts[part])),
      ),
      `In writing: ${yesNo(written)}. By the provider of the class: ${yesNo(byProvider)}. After the training: ${yesNo(afterTraining)}.`,
      'The text sets no day by which it is due.',
    ],
    'assessment-mode': ({ valid, mode }) => [
      `Mode: ${lower(terms.assessmentModes[mode])}.`,
      valid ? 'The host chose it, as is its right.' : 'It was not the host that chose it.',
    ],
    'participation-procedure': ({ from, event, to, refused }) =>
      stepped(
        terms.participationStates[from],
        terms.participationEvents[event],
        terms.participationStates[to],
        refused && participationRefusals[refused],
      ),
    'make-up': ({ state, madeUpOn, openDays }) => [
      makeUpStates[state],
      madeUpOn !== null && `Made up on ${date(madeUpOn)}.`,
      openDays !== null && `Since it was missed or failed: ${days(openDays)}.`,
      state !== 'not-required' && 'The text says promptly and sets no number of days.',
    ],
  },
  findings: {
    'teaching-task-missing': ({ task }) =>
      `Task of standardised teaching not done: ${lower(terms.teachingTasks[task])}.`,
    'teaching-content-missing': ({ content }) =>
      `Content of standardised teaching missing: ${lower(terms.teachingContents[content])}.`,
    'guidance-not-countersigned': () => 'The municipal personnel department has not countersigned.',
    'guidance-countersigned-by-another': ({ with: body }) =>
      `The countersignature of another does not take its place: ${lower(terms.actors[body])}.`,
    'guidance-countersigned-late': ({ on, issuedOn }) =>
      `The countersignature (${date(on)}) came after the issue (${date(issuedOn)}).`,
    'appraisal-of-another-class': () => 'The appraisal is of another class.',
    'appraisal-of-outsider': () => 'The person appraised did not take part in the class.',
    'appraisal-not-written': () => 'The appraisal is not in writing.',
    'appraisal-by-another': () => 'The appraisal was not given by the provider of the class.',
    'appraisal-part-missing': ({ part }) =>
      `The appraisal lacks a part: ${lower(terms.appraisalParts[part])}.`,
    'appraisal-before-end': ({ on, to }) =>
      `The appraisal (${date(on)}) is earlier than the end of the training (${date(to)}).`,
    'assessment-mode-other': () =>
      'The mode is none of the five named; the list is open, and this does not exclude it.',
    'assessment-mode-decided-by-another': ({ by }) =>
      `The mode was chosen by another than the host: ${lower(terms.actors[by])}.`,
    'training-not-made-up': ({ openDays }) =>
      `The training has not been made up${openDays === null ? '' : `; ${days(openDays)} have passed`}; no number of days is set, and whether it is late is for the competent body to find.`,
    'make-up-failed': ({ on }) => `The make-up training of ${date(on)} did not meet what is demanded.`,
    'make-up-before-missed-training': ({ on, missedOn }) =>
      `The make-up training (${date(on)}) is earlier than the training that was missed (${date(missedOn)}).`,
  },
  facts: {
    'teaching.tasks': {
      name: 'tasks done in standardised teaching',
      question: 'Which tasks of standardised teaching were done?',
    },
    'teaching.contents': {
      name: 'contents of standardised teaching',
      question: 'Which contents does the standardised teaching have?',
    },
    'guidance.countersignature': {
      name: 'countersignature of the document',
      question: 'Who countersigned the document?',
    },
    'guidance.countersigned-on': {
      name: 'day of the countersignature',
      question: 'When was the document countersigned?',
    },
    'class.form': { name: 'form of the class', question: 'Is the class a collective training?' },
    'class.provider': { name: 'provider of the class', question: 'Who teaches the class?' },
    'class.last-day': { name: 'last day of the class', question: 'When did the class end?' },
    'appraisal.written': {
      name: 'whether the appraisal is in writing',
      question: 'Is the appraisal in writing?',
    },
    'appraisal.author': { name: 'who gave the appraisal', question: 'Who gave the appraisal?' },
    'appraisal.date': { name: 'day of the appraisal', question: 'When was the appraisal given?' },
    'assessment.decided-by': {
      name: 'who chose the mode of assessment',
      question: 'Who chose the mode of assessment?',
    },
    'participation.form': { name: 'form of the training', question: 'Was it a collective training?' },
    'participation.attended': {
      name: 'how much was attended',
      question: 'Was all of the training attended, a part of it, or none?',
    },
    'participation.requirements': {
      name: 'whether the demands were met',
      question: 'Did the person meet what the training demands?',
    },
    'participation.last-missed-on': {
      name: 'day that was missed or failed',
      question: 'Which day was missed last or, if the training was failed, when did it end?',
    },
    'participation.make-ups': { name: 'make-up training', question: 'Was the training made up, and when?' },
    'make-up.requirements': {
      name: 'whether the make-up met the demands',
      question: 'Did the make-up training meet what is demanded?',
    },
  },
} satisfies SubjectWords
