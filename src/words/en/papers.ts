import { deepFreeze } from '../../engine/ground/freeze.js'
import type { PaperWords } from '../papers.js'
import { date, period } from './figures.js'
import { english } from './index.js'
import { terms } from './law/terms.js'

const inYear = (what: string, year: number | undefined): string => `${what} in ${year ?? '____'}`

/**
 * The papers in English, for whoever does not read the Chinese ones, which are those handed in.
 *
 * @example
 * ```ts
 * import { englishPapers } from 'xueshi/en'
 * englishPapers.taskBook.title // => 'Task book of self-study'
 * ```
 */
export const englishPapers: PaperWords = /* @__PURE__ */ (() =>
  deepFreeze({
    language: english,
    common: {
      basis: (references) =>
        `Legal basis: the Chongqing Measures of 2006 (渝府发〔2006〕17号), ${references.join('; ')}`,
      no: 'No.',
      unit: 'Unit',
      year: 'Year',
      yearName: String,
      period: 'Period',
      periodOf: period,
      person: 'Name',
      personKey: 'Key of the person',
      recordKey: 'Key of the record',
      certificateNumber: 'Number of the certificate',
      className: 'Class',
      host: 'Host',
      provider: 'Provider',
      subject: 'Class of subjects',
      subjects: { ...terms.subjectClasses, unclassified: 'No class of subjects stated' },
      registrar: 'Registered by',
      verdict: 'Verdict',
      remarks: 'Remarks',
      filledBy: 'Filled in by',
      responsible: 'Responsible',
      seal: '(seal)',
      filledOn: 'Filled in on',
      date: 'Date',
      signature: 'Signature',
      day: date,
      days: (from, to) => `${from === '…' ? from : date(from)} to ${to === '…' ? to : date(to)}`,
      unknownDays: 'Days not known',
      unknownHours: 'Not known',
      inHours: (hours) => `${hours} hours`,
      inDays: (days) => `${days} days`,
      openFigures:
        'A figure such as 76–80 is not exactly known: once what is missing has been supplied, it lies within that range.',
    },
    annualReturn: {
      title: (year) => inYear('Return on continuing education', year),
      item: 'Figure',
      registered: 'By certificate entries',
      evidenced: 'By studies',
      inPeople: (item) => `${item} (people)`,
      reached: (hours) => `People who reached ${hours} hours in the year`,
      attainment: (hours) => `Share of those who reached ${hours} hours`,
      reportedRegistered:
        'The figures by certificate entries are those reported; those by studies stand beside them for comparison.',
      reportedEvidenced:
        'The figures by studies are those reported; those by certificate entries stand beside them for comparison.',
      severalClasses:
        'Whoever studied subjects of several classes, or in several forms, is counted once in each.',
    },
    shortfalls: {
      title: (year) => inYear('Those short of their hours', year),
      credited: 'Hours credited',
      required: 'Hours required',
      shortfall: 'Hours lacking',
      missing: 'To be found out',
      none: 'Nobody is short of hours or undetermined.',
    },
    corrections: {
      title: 'What to correct',
      place: 'Place',
      sheet: (sheet) => sheet,
      row: (sheet, row) => `${sheet}, row ${row}`,
      cell: (sheet, cell) => `${sheet}, ${cell}`,
      stood: 'What stands there',
      what: 'What to do',
      done: 'Corrected to',
      none: 'There is nothing to correct.',
      copyOf: (sheet) => `${sheet}, with what to correct`,
      marks: 'Coloured cells could not be read; what to do stands at the end of the row.',
    },
    statement: {
      title: (year) => inYear('Statement of continuing education', year),
      credited: 'Hours credited',
      required: 'Hours required',
      shortfall: 'Hours lacking',
      surplus: 'Hours beyond (not carried over)',
      quota: 'Annual quota',
      ratio: 'Ratio of subjects',
      notAssessed: 'Does not apply, or nothing to compare',
      records: 'Training records',
      stated: 'Hours stated',
      counted: 'Hours credited',
      why: 'Remarks',
      findings: 'Other remarks',
      missing: (fact) => `To be found out: ${fact}`,
    },
    entries: {
      form: terms.certificateEntryParts['study-form'],
      content: terms.certificateEntryParts['study-content'],
      time: terms.certificateEntryParts['study-time'],
      result: terms.certificateEntryParts['assessment-result'],
      completionNumber: 'Number of the completion certificate',
    },
    registrationCard: {
      title: 'Registration card of continuing education',
      keeper: 'Kept by',
      keepers: { ...terms.registrationOffices, person: 'the person', other: 'another body' },
      keptBy: 'Official in charge',
      note: 'The card and the certificate bear the same entries.',
    },
    certificatePage: {
      title: 'Entries of the continuing education certificate',
      volume: 'Volume',
      issuedOn: 'Issued on',
      notes: [
        'The time of study is the hours actually studied within the year, without the time of travel.',
        'Whoever received a completion certificate gives its number.',
      ],
    },
    taskBook: {
      title: 'Task book of self-study',
      origin: 'Origin',
      approvedBy: 'Approved by',
      approvedOn: 'Approved on',
      log: 'Log of the study',
      studied: 'Time studied',
      content: 'Content and progress',
      assessment: 'Assessment by the unit',
      outcomes: { pass: 'passed', fail: 'failed' },
    },
    appraisal: { title: 'Appraisal of learning', appraisedBy: 'Appraised by' },
    evaluation: {
      aspect: 'Aspect',
      assessed: 'Assessment',
      course: (name) => `Course: ${name}`,
      conclusion: 'On the whole, with suggestions',
      byHost: 'Evaluated by (host)',
      byProvider: 'Evaluated by (provider)',
    },
    inspection: {
      title: 'Inspection of continuing education',
      item: 'Point',
      known: 'From the file',
      found: 'What was found',
      filled: { wholly: 'complete', 'in-part': 'in part', not: 'nothing' },
      fromFile: 'What the file shows, and what is to be found on the spot',
      inspector: 'Inspector',
    },
    yearlyReport: {
      title: (year) => inYear('Report on continuing education', year),
      recipient: 'Handed in to',
      verification: 'Certificates verified',
      people: 'How the people stand',
      item: 'Requirement',
      quota: 'Annual quota',
      ratio: 'Ratio of subjects',
      notAssessed: 'Does not apply, or nothing to compare',
      figures: 'The return',
      funding: 'Funding floor',
      results: 'What was done and achieved',
      plans: 'Problems, and plans for the next year',
    },
    plan: {
      title: 'Outline of a plan of continuing education',
      level: 'Level',
      lead: 'Drawn up by',
      term: 'Term',
      adoptedOn: 'Adopted on',
    },
  }))()
