import type { Amount } from '../../../chongqing/findings/findings.js'
import { fundViolations } from '../../../chongqing/law/vocabulary.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import { isNothing, isUnknown } from '../../../explanation/figures.js'
import type { SubjectWords } from '../../subjects.js'
import { entries, key, list, lower, percent, period, yearName, yuan } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { verdictWord } from '../verdicts.js'

const borneBy = {
  agreement: 'It is shared as agreed.',
  'individual-capacity': 'The person took part in an individual capacity and bears it.',
  'organised-study': 'The study was organised and nothing agreed; the unit bears it.',
} as const

const earmarking: Readonly<Record<Verdict, string>> = {
  met: 'No withholding, embezzlement or misappropriation was found.',
  'not-met': 'Money was withheld, embezzled or misappropriated.',
  undetermined:
    'Entries are lacking or were not read, or it is not known what money was spent on: whether it was used for its purpose alone is open.',
}

const left = (balance: Amount | null): string => {
  if (balance === null) return 'balance not known'
  const isOverdrawn = typeof balance === 'string' && balance.startsWith('-')
  return isOverdrawn ? `overdrawn by ${yuan(balance.slice(1))}` : `balance: ${yuan(balance)}`
}

const change = (by: string): string => {
  if (by === '0') return 'as much as the year before'
  return by.startsWith('-')
    ? `${yuan(by.slice(1))} less than the year before`
    : `${yuan(by)} more than the year before`
}

export const fundingWords = {
  titles: {
    'funding-trend': "Trend of a government's funding",
    'funding-floor': 'Funds for continuing education',
    'cost-allocation': 'Who bears the cost',
    'ledger-audit': 'Use of earmarked funds',
    'funding-year': "A unit's funding year",
  },
  rules: {
    'cost-allocation': ({ cost, individual, unit, by }) => [
      cost === null
        ? 'What the study cost is not known.'
        : `Cost: ${yuan(cost)}; borne by the person: ${yuan(individual)}; by the unit: ${yuan(unit)}.`,
      by === null ? 'Who bears it depends on the capacity and on what was agreed.' : borneBy[by],
    ],
    'ledger-audit': ({ verdict, received, spent, returned, balance, misused }) => [
      `Received: ${yuan(received)}; spent: ${yuan(spent)}; given back: ${yuan(returned)}; ${left(balance)}.`,
      Number(balance) > 0 && 'What becomes of a balance is not laid down.',
      earmarking[verdict],
      ...fundViolations
        .filter((violation) => !isNothing(misused[violation]))
        .map((violation) => `${terms.fundViolations[violation]}: ${yuan(misused[violation])}.`),
    ],
    'funding-trend': ({ changes }) =>
      changes.map(
        ({ year, amount, change: by }) => `${yearName('calendar', year)}: ${yuan(amount)}, ${change(by)}.`,
      ),
    'funding-year': ({ year, floor, earmarking: use }) => [
      `${yearName('calendar', year)}: floor of the funds ${floor === null ? 'not applicable or nothing to compare' : verdictWord('funding-floor', floor)}; use for their purpose alone ${use === null ? 'not asked about, without a ledger' : verdicts[use]}.`,
    ],
    'funding-floor': ({ period: year, payroll, fund, required, shortfall, share, notCounted }) => [
      `In ${period(year)}, of a payroll of ${yuan(payroll)}, at least ${yuan(required)} must go to continuing education.`,
      isUnknown(fund)
        ? 'How much counts is not known.'
        : `Counted: ${yuan(fund)}, which is ${percent(share)} of the payroll.`,
      !isNothing(shortfall) && `Short by ${yuan(shortfall)}.`,
      notCounted.length > 0 &&
        `Not counted, ${entries(notCounted.length)}: ${list(
          notCounted.map(
            ({ entryId, amount }) => `${key(entryId)}${amount === null ? '' : ` ${yuan(amount)}`}`,
          ),
        )}.`,
    ],
  },
  findings: {
    'cost-without-agreement': () =>
      'Nothing was agreed on the cost of study that the unit organised; the Measures are silent, and it is taken here as borne by the unit.',
    'cost-of-unfinished-study': ({ ofUnit }) =>
      `The study was not finished: the unit may decline to pay its part of ${yuan(ofUnit)}, or recover what it has paid.`,
    'individual-cost-from-fund': () =>
      'The cost of study in an individual capacity was paid out of the continuing-education fund.',
    'fund-misused': ({ entryId, violation, remedied }) =>
      `Entry ${key(entryId)}: ${lower(terms.fundViolations[violation])}${remedied ? '; all of it has been given back' : ''}.`,
    'fund-purpose-unknown': ({ entryId }) =>
      `Entry ${key(entryId)} does not say what the money was spent on.`,
    'fund-return-exceeds': ({ entryId }) => `Entry ${key(entryId)}: more was given back than was taken.`,
    'fund-overdrawn': ({ by }) => `More was spent than came in: overdrawn by ${yuan(by)}.`,
    'funding-not-grown': ({ year, change: by }) =>
      `Funding did not grow in ${yearName('calendar', year)}: ${change(by)}.`,
    'ledger-of-another-fund': () => 'The ledger is of another unit or another year.',
    'funding-below-floor': ({ shortfall }) => `The funds are below the floor: short by ${yuan(shortfall)}.`,
    'funding-of-another-unit': () => 'The funding facts are those of another unit.',
    'funding-years-differ': ({ payrollYear, fundYear }) =>
      `The payroll is of ${payrollYear}, the funds are of ${fundYear}.`,
    'funding-not-counted': ({ entryId, reason }) =>
      `Entry ${key(entryId)} is not counted: ${
        {
          source: "employees' money or a donation, not set aside by the unit",
          'one-off': 'it does not recur',
          measure: 'it is of another kind than the fund is measured by',
        }[reason]
      }.`,
  },
  facts: {
    'funding.payroll': { name: 'total payroll', question: 'What was the total payroll of the year?' },
    'funding.entries': {
      name: 'funds for continuing education',
      question: 'What money was there for continuing education in the year?',
    },
    'funding.entry-amount': {
      name: 'amount of the posting',
      question: 'How many yuan is the posting, and does it reverse another?',
    },
    'funding.entry-kind': {
      name: 'kind of the posting',
      question: 'Was the money budgeted, appropriated or spent?',
    },
    'funding.entry-source': {
      name: 'source of the posting',
      question: "Whose money is it: the unit's, the government's, an employee's, a donation, or other?",
    },
    'funding.entry-recurrent': {
      name: 'whether the money recurs',
      question: 'Does this money recur every year?',
    },
    'funding.amount-of-year': {
      name: 'the funding of the year',
      question: 'How much did the government put into continuing education in that year?',
    },
    'ledger.entries': {
      name: 'the entries of the ledger',
      question: 'What came into the fund, and what went out of it?',
    },
    'ledger.amount': { name: 'the amount of the entry', question: 'How many yuan is the entry?' },
    'ledger.movement': {
      name: 'the direction of the entry',
      question: 'Did the money come into the fund, go out of it, or was it held back?',
    },
    'ledger.purpose': { name: 'what the money was spent on', question: 'What was the money spent on?' },
  },
} satisfies SubjectWords
