import { grouped } from '../../../explanation/figures.js'
import type { Phrases } from '../../reports/phrases.js'
import { date, days, fraction, hours, list, months, period, years, yuan } from '../figures.js'

const answersIn = (count: number): string => `${count} ${count === 1 ? 'answer' : 'answers'}`
const left = (days: number): string => (days === 1 ? 'the 1 day left' : `the ${days} days left`)

/** What English says in the reports of the tools. */
export const phrases: Phrases = {
  hours,
  yuan,
  date,
  period,
  list,
  amounts: {
    hours,
    days,
    credits: (figure) => (figure === '1' ? '1 credit' : `${figure} credits`),
    yuan,
    share: fraction,
    months,
    number: grouped,
    date,
  },
  stop: '.',
  comma: ', ',
  noted: (said, note) => `${said} (${note})`,
  otherResult: 'another result',
  result: (number) => `result ${number}`,
  range: (least, most) => `${least} to ${most}`,
  asName: (question) => question,
  readAs: (name, option) => `${name} is read as ${option}`,
  andReadAs: ', and ',
  onlyTried: (names) => `Of the readings tried (${names})`,
  boundaries: {
    title: 'On which figures and dates does the answer turn?',
    head: (title, outcome) => `${title}, on the facts as they are: ${outcome}.`,
    noFigures: 'There are no figures and no dates among the facts.',
    fact: (fact, path, present, complete) =>
      `${fact} (${path}), now ${present}${complete ? '' : ' (not all was tried)'}:`,
    test: (values) => `to test with: ${values}.`,
    still: 'changed alone, these do not turn the answer, whatever was tried:',
    untried: 'of these not all was tried:',
  },
  comparison: {
    title: 'Two answers compared',
    sides: {
      added: 'only the second has',
      removed: 'only the first has',
      changed: 'not the same',
      reordered: 'in another order',
      before: 'first: ',
      after: 'second: ',
      provision: {
        added: 'only the edition of the second has',
        removed: 'only the edition of the first has',
        changed: 'not the same in the two editions',
      },
    },
    same: (outcome) => `both come to the same${outcome === undefined ? '' : `, ${outcome}`}.`,
    each: (first, second) => `the first ${first}, the second ${second}.`,
    different: 'the two results are not the same.',
    twoPeople: 'The two sides are about two people; that their keys differ does not count.',
    explained: (differences) =>
      differences === 1
        ? 'One difference explains it: with it taken from the second, the first comes to what the second comes to.'
        : `${differences} differences explain it together: with them taken from the second, the first comes to what the second comes to.`,
    smallest: {
      all: 'Fewer of them do not explain it; all were tried.',
      one: 'Another of the differences may explain it by itself as well.',
      some: 'Fewer differences do not explain it, all were tried; as many others may do so as well.',
    },
    irreducible: (triedUpTo) =>
      `None of these can be left out; whether fewer others would do was tried for up to ${triedUpTo} only.`,
    limit: 'The search ended at its limit; some of these may not be needed.',
    others: 'Other differences:',
    nothing: 'Nothing differs.',
    nothingElse: 'Nothing else differs.',
  },
  foundations: {
    title: 'What do the credited hours rest on?',
    records: 'The records, what each counts for and what it rests on:',
    record: (record, credited, grounds) => `${record}: ${credited}, ${grounds}.`,
    place: (certificate, volume, registered) =>
      `${registered} in ${certificate === null ? 'the certificate' : `certificate ${certificate}`}${volume === null ? '' : `, volume ${volume}`}`,
    entry: (place) => `the entry of ${place}`,
    inQuestion: (place) => `whether the entry of ${place} stands is in question`,
    void: (place) => `the entry of ${place} does not stand`,
    proof: (key) => `proof ${key}`,
    completionCertificate: 'a completion certificate with its number',
    restingOn: (grounds) => `resting on ${grounds}`,
    onNothing: "on nothing but the unit's word",
    ofClass: (key) => `class ${key}`,
    supports: {
      'certificate-entry': 'entered in the certificate',
      proof: 'not entered, but with a proof',
      'unit-word': "on nothing but the unit's word",
    },
    supported: (credited, support) => `${credited} ${support}`,
    year: (year, credited, supports) => `${year}: ${credited} credited, of these ${supports}.`,
    byRecord: (records) => `by record: ${records}.`,
    entered: (place) => `entered on ${place}`,
    notSet: 'No hours are set for a day of study, so that nothing can be credited.',
    noneCounts: 'No record counts.',
  },
  freshness: {
    title: 'Which values are to be compared with the text again?',
    neverVerified: 'not known to have been compared with the official text',
    tooLongAgo: (verified) => `last compared on ${verified}, too long ago`,
    olderText: (text, superseded) =>
      `compared only with the text of ${text}, which ${superseded === undefined ? 'is not the one in force' : `was amended on ${superseded}`}`,
    fresh: (asOf, values, most) =>
      `On ${asOf}: all of the values looked at (${values}) were compared with the text then in force, no longer than ${years(most)} ago.`,
    stale: (asOf, values, stale) =>
      `On ${asOf}: ${stale} of the values looked at (${values}) ${stale === 1 ? 'is' : 'are'} to be compared again:`,
    provisions: (stale) => `Of the provisions of the edition, to be compared: ${stale}.`,
    provision: (reference, why) => `${reference}: ${why}.`,
  },
  questions: {
    title: 'What is still to be asked?',
    whatever: (verdict) => `Whatever the answers, ${verdict} stands.`,
    nothing: 'There is nothing to ask.',
    inOrder: 'In this order, the most telling first:',
    beyond: (reference) => `What ${reference} leaves unregulated no fact can settle.`,
    wholeAnswer: '(the whole answer hangs on it)',
    atMost: (figure) => `(at most ${figure} hang on it)`,
    counted: { verdict: 'verdict', head: 'head count' },
    counts: (counts, counted, figure) => {
      if (counts === 0) {
        return figure ? `(at most ${figure} hang on it, and no ${counted})` : `(no ${counted} hangs on it)`
      }
      const bearsOn = [`${counts} ${counted}${counts === 1 ? '' : 's'}`, figure].filter(Boolean)
      const isOne = counts === 1 && bearsOn.length === 1
      return `(at most ${bearsOn.join(' and ')} ${isOne ? 'hangs' : 'hang'} on it)`
    },
  },
  remedy: {
    title: 'What would cure it?',
    head: (outcome, asOf) => `${outcome}, as of ${asOf}.`,
    ground: (reference, strength) => `${reference}: ${strength}`,
    noDays: (lacking) => `No days are left on which study would count; lacking: ${lacking}.`,
    tooFew: (days, counting, lacking) =>
      `In ${left(days)} at most ${counting} can count, less than the ${lacking} lacking.`,
    noRoom: (days, lacking) => `For the ${lacking} lacking there is no room in ${left(days)}.`,
    nothingAsked: 'The text asks for nothing, so there is nothing to cure.',
    nothingToCure: 'There is nothing to cure.',
    cured: (verdict) =>
      `It becomes ${verdict} with all of the following, none of which can be left out; the rule was run again on it:`,
    incurable: 'It cannot be cured.',
    noneKnown: 'No way was found that could be proposed here, and none is invented.',
    needed: 'Whatever is still to be found out, this is needed:',
    cureUndetermined: 'Whether it can be cured is not yet determined.',
    breachUndetermined: 'Whether there is anything to cure is not yet determined.',
    toAsk: 'To be asked first:',
  },
  sensitivity: {
    title: 'Does the answer hang on how the text is read?',
    someResult: 'the result under the readings taken',
    robust: 'Whichever of the listed options is taken, the answer stays the same.',
    contested: (fewest, only) => {
      if (fewest === 1) {
        return 'The answer hangs on how the text is read: one other reading is enough to change it.'
      }
      return only === undefined
        ? `The answer hangs on how the text is read: ${fewest} other readings together change it.`
        : `${only} it takes ${fewest} together to change the answer.`
    },
    nothingTried: 'No other reading was tried.',
    unchanged: (wasAllTried, only) =>
      only === undefined
        ? 'Nothing of what was tried changes the answer.'
        : `${only} ${wasAllTried ? 'none changes the answer' : 'nothing of what was tried changes the answer'}.`,
    flip: (readAs, outcome) => `If ${readAs}, the answer becomes ${outcome}.`,
    limitBefore: 'The limit was reached before each reading had been switched alone.',
    limit: (triedUpTo, isOnly) =>
      `The limit was reached: all ways of switching up to ${triedUpTo} ${isOnly ? 'of these ' : ''}at once were tried, not all of switching more.`,
    noReadings: 'The answer rests on no contested phrase.',
    readings: 'The readings on which it rests:',
    parts: {
      alone: 'switched alone it changes the answer',
      together: 'it changes the answer together with others',
      'not-tried': 'not tried',
      'nothing-given': 'no other number or date was given to try',
      'given-changes-nothing': 'what was given to try in its place, taken alone, does not change the answer',
      'among-tried-nothing': 'among those tried it does not change the answer',
      nothing: 'it does not change the answer',
      'alone-nothing': 'switched alone it does not change the answer',
      'not-in-full': 'not tried in full',
    },
  },
  sensitivityOfMany: {
    title: 'How many answers hang on how the text is read?',
    head: (answers, robust, contested, notExhausted) =>
      `of ${answersIn(answers)} ${robust} ${robust === 1 ? 'stays' : 'stay'} the same whichever listed option is taken and ${contested} ${contested === 1 ? 'hangs' : 'hang'} on how the text is read${notExhausted === 0 ? '' : `; of ${notExhausted} not everything was tried`}.`,
    only: (names) => `No others were switched than ${names}.`,
    cutShort: (answers) =>
      `For ${answersIn(answers)} the limit was reached; more may hang on how the text is read.`,
    turning: 'The readings that change answers:',
    part: (alone, together) => {
      if (together === 0) return `switched it changes ${answersIn(alone)}`
      return alone === 0
        ? `switched alone it changes no answer; together with others it changes ${together}`
        : `switched alone it changes ${answersIn(alone)}; together with others it changes ${together} more`
    },
  },
  strikeOut: {
    title: 'What does the answer come to without some records?',
    struck: (records) => `struck out: ${records}.`,
    unknown: (records) => `not in the facts: ${records}.`,
    same: (outcome) => `the answer stays the same${outcome === undefined ? '' : `, ${outcome}`}.`,
    turned: (before, after) =>
      `the answer changes${before === undefined ? '' : ` from ${before}`} to ${after}.`,
    counted: (records) => `struck out, with what they counted for: ${records}.`,
    noYear: 'the hours of every year stay the same.',
    year: (year, shift) => `${year}: ${shift}.`,
    shift: (before, after) => `from ${before} to ${after}`,
    less: (record) => `${record} now counts for less`,
    more: (record) => `${record} now counts for more`,
    now: 'now',
    before: 'before',
  },
  verification: {
    title: 'Verification of a receipt',
    sides: {
      added: 'new',
      removed: 'gone',
      changed: 'changed',
      reordered: 'in another order',
      before: 'before: ',
      after: 'now: ',
      provision: {
        added: 'new in the edition',
        removed: 'gone from the edition',
        changed: 'changed in the edition',
      },
    },
    says: (standing) => `the receipt says ${standing}.`,
    reasons: {
      altered: 'The receipt cannot be vouched for: it was altered, or made with another key.',
      key: 'The receipt cannot be vouched for: a receipt made with a key is checked with it, and one made without is checked without.',
      'unknown-rule': 'The receipt cannot be vouched for: this version of the library has no such rule.',
      'other-result':
        'The receipt cannot be reproduced: facts, edition and version are the same, and the result is not.',
    },
    holds: 'The receipt holds: facts, edition and version are the same, and so is the result computed now.',
    changed: (changes) =>
      `Since the receipt was made, ${changes === 1 ? '1 thing has' : `${changes} things have`} changed:`,
    codeVersion: 'the version of the library',
    sameResult: 'The result computed now is the same.',
    noResult: 'On the facts as they are nothing can be computed.',
    otherResult: 'The result computed now is not the same.',
    otherStanding: (before, now) => `The result computed now is ${now} and no longer ${before}.`,
  },
}
