import type { GeneralWords } from '../../explanation/general-words.js'

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

/** What is expected where something is wrong with outside data. */
export const problems: GeneralWords['problems'] = {
  missing: () => 'A value must stand here; an optional field without one is to be left out altogether.',
  type: ([kind = '']) => `This must be ${kinds[kind]}.`,
  'unknown-field': ([count, ...fields]) =>
    `Fields that are not defined stand here; their number: ${count}. Those that are defined: ${fields.join(', ')}.`,
  option: (options) => `This must be one of: ${options.join(', ')}.`,
  date: () => 'This must be the text of a date that exists, YYYY-MM-DD, in the years from 1900 to 2999.',
  'partial-date': () =>
    'This must be the text of a date that exists, in the years from 1900 to 2999: YYYY-MM-DD, or YYYY-MM or YYYY where no more of it is known.',
  'reversed-dates': () => 'The last day comes before the first.',
  decimal: () =>
    'This must be a plain decimal, as text or as a number: digits and at most one point, without sign, exponent, separators, spaces or superfluous leading zeros.',
  'decimal-places': () =>
    'There may be at most two decimal places; more of them, such as floating-point arithmetic leaves behind, are not rounded.',
  positive: () => 'This must be more than zero.',
  'whole-number': () => 'This must be a whole number.',
  'out-of-range': ([least, most]) => `This must lie between ${least} and ${most}.`,
  'too-short': () => 'The text must not be empty.',
  'too-long': ([most]) => `The text may have at most ${most} characters.`,
  'surrounding-space': () => 'There must be no white space before or after this key.',
  'hidden-character': () =>
    'Characters that cannot be seen stand here, such as control, zero-width or direction characters; remove them, or type the text anew.',
  'too-few': ([least]) => `The list must have at least this many items: ${least}.`,
  'too-many': ([most]) => `The list may have at most ${most} items.`,
  'exactly-one': ([one, other]) => `Exactly one of ${one} and ${other} must be given.`,
  'idle-days': () => 'The days of travel and rest are more than the days from the first date to the last.',
  'log-and-sessions': () =>
    'Where the task book has a dated log, the study cannot have dated sessions of its own.',
  'citizen-number': () =>
    'This must be a citizen number of GB 11643: eighteen characters, a birth date that exists and the right check character, with X in upper case.',
  'citizen-number-as-id': () =>
    'A key must not hold a citizen number, however it is written; use a key of your own.',
  'division-code': () => 'This must be a division code of GB/T 2260: six digits.',
  digest: ([digits]) => `This must be a SHA-256 digest: ${digits} hexadecimal digits in lower case.`,
  'plain-data': ([levels]) => `This must be plain JSON data, at most ${levels} levels deep.`,
  'least-over-most': ([figure]) => `The least of ${figure} is above its most.`,
  'part-over-whole': ([part, whole]) => `${part} is more than ${whole}; a part cannot exceed its whole.`,
  'sum-of-parts': ([whole, kind]) => `The hours by ${kind} do not add up to ${whole}.`,
  'fewer-heads': ([participants, kind]) =>
    `The heads by ${kind} are fewer than ${participants}, so that some are in no class.`,
  'hours-of-nobody': ([hours, heads]) => `${hours} is above zero, but ${heads} is zero.`,
  'reached-without': ([reached, hours]) =>
    `${reached} does not go with ${hours}: so many people cannot have reached the hours with those of all together.`,
  'open-without-reason': () =>
    'Some figures among the counts have a least and a most that differ; what is missing for them must be named here.',
  'out-of-order': () => 'What stands here must be in the order of its catalogue, each once.',
  'other-edition': () =>
    'This tally was counted under another edition, or other values or readings of it; read it under that edition, or count again.',
}
