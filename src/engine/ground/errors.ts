import type { Problem } from './problem.js'
import { XueshiError } from './xueshi-error.js'

// One function for every code, so that a bundle holds the sentences of those mistakes alone that its functions can meet.

/** A parameter that the law's table does not have. */
export const unknownParameter = (parameter: string): XueshiError =>
  new XueshiError('unknown-parameter', { parameter }, `the law has no parameter ${parameter}`)

/** A value that is not one of its parameter's kind. */
export const parameterValue = (
  parameter: string,
  position: number,
  expected: string,
  example: string,
): XueshiError =>
  new XueshiError(
    'parameter-value',
    { parameter, position, expected },
    `the value at position ${position} of ${parameter} must be a text with ${example}`,
  )

/** Dated values that are not in the order of their dates. */
export const parameterDates = (parameter: string, position: number): XueshiError =>
  new XueshiError(
    'parameter-dates',
    { parameter, position },
    `the value at position ${position} of ${parameter} must be from a date YYYY-MM-DD after that of the value before it`,
  )

/** A provision that is not there, or an added one under an id that is none. */
export const unknownProvision = (provision: string): XueshiError =>
  new XueshiError(
    'unknown-provision',
    { provision },
    `the law has no provision ${provision}; one that is added needs an id such as industry-2020:6`,
  )

/** An amendment without a date. */
export const amendmentDate = (provision: string): XueshiError =>
  new XueshiError(
    'amendment-date',
    { provision },
    `the amendment of ${provision} must be from a date YYYY-MM-DD`,
  )

/** An edition that ends on no date. */
export const editionDate = (argument: string): XueshiError =>
  new XueshiError('edition-date', { argument }, `${argument} must be null or a date YYYY-MM-DD`)

/** A value or an amendment of which nobody could say where it stands. */
export const missingSource = (argument: string): XueshiError =>
  new XueshiError('missing-source', { argument }, `the source of ${argument} must be named`)

/** An edition without a name. */
export const editionName = (argument: string): XueshiError =>
  new XueshiError('edition-name', { argument }, `${argument} must be a name that is not blank`)

/** A reading that the law's table does not have. */
export const unknownReading = (reading: string): XueshiError =>
  new XueshiError('unknown-reading', { reading }, `the law has no reading ${reading}`)

/** An option that a reading does not take. */
export const readingOption = (
  reading: string,
  options: readonly string[],
  open: 'number' | 'date' | undefined,
): XueshiError => {
  const further = { number: ', or a number from 0 to 1 such as 0.05', date: ', or a date YYYY-MM-DD' }
  return new XueshiError(
    'reading-option',
    { reading, options },
    `the reading ${reading} takes ${options.join(' or ')}${open ? further[open] : ''}`,
  )
}

/** A date that does not exist. */
export const invalidDate = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-date',
    { argument },
    `${argument} must be an existing date YYYY-MM-DD${argument.endsWith('.to') ? ', not before the first day' : ''}`,
  )

/** A year that is none, or too far away. */
export const invalidYear = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-year',
    { argument },
    argument === 'byYear'
      ? 'byYear must name each year once'
      : `${argument} must lie in the years 1901 to 2998, named by a whole number`,
  )

/** Hours that are none. */
export const invalidHours = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-hours',
    { argument },
    `${argument} must be hours from 0 to 99999.99 with at most two decimal places`,
  )

/** Money that is none. */
export const invalidAmount = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-amount',
    { argument },
    `${argument} must be an amount in yuan with at most two decimal places`,
  )

/** Months that are none. */
export const invalidMonths = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-months',
    { argument },
    `${argument} must be a whole number of months from 0 to 1200`,
  )

/** Tallies that do not go together, or a law that is not that of a tally. */
export const tallyMismatch = (field: 'year' | 'law'): XueshiError =>
  new XueshiError(
    'tally-mismatch',
    { field },
    field === 'law'
      ? 'the tally was counted under another edition; pass that edition as law'
      : 'the tallies are of another year or another date asOf',
  )

/** An article or provision that does not exist. */
export const unknownArticle = (argument: string): XueshiError =>
  new XueshiError('unknown-article', { argument }, `${argument} names no article or provision of the law`)

/** A state or an event that a procedure does not have. */
export const unknownStep = (argument: 'state' | 'event'): XueshiError =>
  new XueshiError(
    'unknown-step',
    { argument },
    argument === 'state'
      ? 'the procedure has no such state'
      : 'the procedure has no such event in this state',
  )

/** A sample of no possible size. */
export const invalidSample = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-sample',
    { argument },
    `${argument} must be ${argument === 'size' ? 'a whole number, no more than there are' : 'a rate such as 0.05, given instead of a size'}`,
  )

/** A division of the territory that cannot be meant. */
export const invalidDivision = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-division',
    { argument },
    `${argument} must be the six-digit code of a division of the territory`,
  )

/** A bound of a search that is none. */
export const invalidLimit = (argument: string, most: number): XueshiError =>
  new XueshiError('invalid-limit', { argument }, `${argument} must be a whole number from 1 to ${most}`)

/** A rule that checks nothing. */
export const uncheckedRule = (argument: string): XueshiError =>
  new XueshiError(
    'unchecked-rule',
    { argument },
    `${argument} must be a rule whose answer can be met or not met`,
  )

/** A correction of what is no entry, or by nobody. */
export const invalidCorrection = (argument: string): XueshiError =>
  new XueshiError(
    'invalid-correction',
    { argument },
    argument === 'of'
      ? 'of must be the number of a link that holds an entry, counted from 1'
      : `${argument} must say who allowed the correction`,
  )

/** A key that is too short. */
export const invalidKey = (argument: string): XueshiError =>
  new XueshiError('invalid-key', { argument }, `${argument} must be a secret of at least 16 characters`)

/** An edition under which the answer was not given. */
export const receiptMismatch = (): XueshiError =>
  new XueshiError(
    'receipt-mismatch',
    { field: 'law' },
    'the answer was given under another edition; pass that edition as options.law',
  )

/** An entity that no parse function has read. */
export const unparsedFacts = (argument: string, parse: string): XueshiError =>
  new XueshiError(
    'unparsed-facts',
    { argument, parse },
    `${argument} must be an entity that ${parse} has read; a copy of one, and what comes back from JSON, must be parsed again`,
  )

/** Facts that a script took for sound. */
export const refusedFacts = (problems: readonly Problem[]): XueshiError => {
  const said = problems.map(({ path, code, details }) =>
    [path.join('.') || 'the whole', code, ...details].join(' '),
  )
  return new XueshiError('refused-facts', { problems }, `the facts have problems: ${said.join('; ')}`)
}

/** An argument of another kind than is asked for, which does not compile. */
export const invalidArgument = (argument: string, expected: string): XueshiError =>
  new XueshiError('invalid-argument', { argument, expected }, `${argument} must be ${expected}`)
