import { deepFreeze } from '../../engine/ground/freeze.js'
import type { GeneralWords } from '../../explanation/general-words.js'
import { date, finish, key, keyed, lower } from './figures.js'
import { problems } from './problems.js'

export const verdicts: GeneralWords['verdicts'] = {
  met: 'met',
  'not-met': 'not met',
  undetermined: 'not yet determined',
}

export const severities: GeneralWords['severities'] = {
  violation: 'Violation',
  'overdue-undated': 'Due and not done',
  advisory: 'Note',
  'data-defect': 'Defect in the data',
  'depends-on-reading': 'Depends on a reading',
}

const outcomes: GeneralWords['outcomes'] = {
  open: 'Nothing can be said until the missing facts are known.',
  'not-computable': (reference) => `${reference} asks for a share, and there is nothing to take a share of.`,
  unregulated: (reference, role) =>
    `${reference} lays down no ${role === 'sets-window' ? 'time' : 'rule'} for this, and none is invented.`,
  struck: (reference, from, source) =>
    `${reference} was struck on ${date(from)} (${key(source)}); nothing is laid down since.`,
  discretion: (reference, holder) =>
    `Under ${reference}, this is for the ${lower(holder)} to decide; it is not computed.`,
  inapplicable: (reference, role) =>
    role === 'exempts'
      ? `Under ${reference}, nothing is asked in this period.`
      : `Outside what ${reference} covers.`,
  'not-in-force': (reason, since) =>
    reason === 'not-yet'
      ? `The Measures are in force from ${date(since)}; the time asked about lies before that.`
      : `The Measures were in force until ${date(since)}; the time asked about lies after that.`,
}

/** What English says of any law. */
export const general: GeneralWords = /* @__PURE__ */ deepFreeze({
  locale: 'en',
  statuses: {
    settled: 'facts complete',
    bounded: 'some facts missing',
    open: 'open, facts missing',
    'not-computable': 'not computable',
    unregulated: 'not regulated',
    discretion: 'a matter of discretion',
    inapplicable: 'does not apply',
    'not-in-force': 'not in force',
  },
  verdicts,
  roles: {
    defines: 'defines',
    requires: 'requires',
    'sets-value': 'sets the value',
    excludes: 'excludes',
    'sets-window': 'sets the period',
    exempts: 'exempts',
    empowers: 'empowers',
    entitles: 'entitles',
  },
  strengths: {
    mandatory: 'mandatory',
    declaratory: 'declaratory',
    'general-rule': 'general rule',
    permissive: 'permissive',
    promotional: 'promotional',
    definitional: 'definitional',
  },
  struck: 'struck',
  severities,
  labels: {
    missing: 'Missing facts',
    findings: 'To look at',
    grounds: 'Legal basis',
    parameters: 'Figures of the law',
    readings: 'Readings',
    premises: 'Built on',
  },
  outcomes,
  // A date that is itself the value needs no other to say since when it holds.
  parameter: (name, value, from, reference) =>
    `${name}: ${value} (${value === date(from) ? '' : `from ${date(from)}; `}${reference})`,
  reading: (question, option, isDefault) =>
    `${question} ${finish(option)} (${isDefault ? 'default' : 'chosen by the caller'})`,
  key,
  keyed,
  ofOne: (said, of) => `${of}: ${said}`,
  finish,
  text: {
    heading: (title, verdict, status) =>
      `${title}${verdict === undefined ? '' : `: ${verdict}`}${status === undefined ? '' : ` (${status})`}`,
    section: (label) => `${label}:`,
    finding: ([severity, ...questions], text, reference) =>
      `[${severity}${questions.length > 0 ? `: ${questions.join(' ')}` : ''}] ${text} (${reference})`,
    ground: (reference, roles, strength) => `${reference} (${roles.join(', ')}; ${strength})`,
    colon: ': ',
    semicolon: '; ',
    space: ' ',
    sameAsAbove: ' (as above)',
    asBefore: 'As before: ',
  },
  problems,
})
