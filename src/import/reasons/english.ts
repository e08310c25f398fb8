import { deepFreeze } from '../../engine/ground/freeze.js'
import type { ReasonWords } from './reason-text.js'

/** In English, why something written was not read. */
export const englishReasons: ReasonWords = /* @__PURE__ */ deepFreeze({
  reasons: {
    empty: 'Nothing is filled in here.',
    'unknown-word': 'This word is not known; write the official term.',
    'ambiguous-word': 'This word may mean different things; write which one.',
    contradiction: 'What stands here contradicts itself; leave what is right.',
    'skill-grade':
      'This is the grade of a skilled worker and no professional title; write the title, or 无 for none.',
    qualification:
      'This is a qualification for a profession and by itself no professional title; write the title, or 无 for none.',
    'error-value': 'The cell shows an error; mend the formula or write the result.',
    'not-computed':
      'The cell holds a formula that nobody has computed; open the file in a spreadsheet and save it.',
    'no-date': 'This is not known as a date; write it as 2025-03-01.',
    'no-such-day': 'The calendar has no such day.',
    'day-missing': 'The date must be given to the day.',
    'year-missing': 'The date lacks its year.',
    'short-year': 'The year must have four digits.',
    'utc-instant':
      'This is an instant of another zone, which may be another day in China; write the local date.',
    'lost-zero':
      'A zero may have been lost at the end, so that 1 and 10 cannot be told apart; write it as a text, such as 2010-10.',
    'reversed-dates': 'The last day comes before the first; across a new year, write both years.',
    'no-number': 'This is not known as a number; write a number.',
    'two-numbers': 'There are several numbers in the cell; leave one.',
    range: 'This is a range; write the number itself.',
    approximate: 'This is a number that is only about right; write the number itself.',
    percent: 'This is a percentage; write the number itself.',
    negative: 'This cannot be below nothing.',
    'decimal-places': 'At most two decimal places; round it.',
    'unknown-unit': 'The unit is not known; write a known one.',
    'clock-hours': 'How many minutes a class hour has, the text does not say; write class hours.',
    'lesson-hours': 'How many lessons a class hour has, the text does not say; write class hours.',
    'days-not-hours':
      'Class hours are asked for, and days stand here; write class hours, or use the column of days.',
    'hours-not-days':
      'Days are asked for, and class hours stand here; write days, or use the column of class hours.',
    currency: 'This is no amount in yuan; convert it.',
    'scaled-format':
      'The format of the cell shows only a part of the number; use a general format and state the unit.',
    'date-instead': 'The spreadsheet has made a date of what was typed; write it as a text.',
    'digits-lost': 'The number has more digits than a spreadsheet keeps; write it as a text.',
    'lost-characters':
      'Characters were lost in this cell (they show as �); write them again from the source.',
    'merged-across':
      'This cell is merged across several columns and says nothing of each; part it and fill in each.',
    'no-workbook': 'This is no workbook; read a text file, such as .csv, as a text file.',
    'broken-workbook':
      'The workbook is damaged or of an unknown kind; open it in a spreadsheet and save it as .xlsx.',
    password: 'The workbook asks for a password; take it off.',
    'broken-utf-8': 'The file is in UTF-8 and holds bytes that are none; it may be damaged. Export it again.',
    'broken-utf-16':
      'The file is in UTF-16 and holds bytes that are none; it may be damaged. Export it again.',
    'broken-gb18030': 'The file is neither in UTF-8 nor in sound GB18030 (GBK); save it in UTF-8.',
    'person-not-listed':
      'Nobody on the list of people bears this number or name; check it, or add the person to the list.',
    'person-contradictory': 'This is not the person whom the number names; check it.',
    'name-not-unique': 'Several people bear this name; give the personnel number or the citizen number.',
    'person-not-given': 'Nothing says whose study this is; give the personnel number or the name.',
    'person-again': 'An earlier row says the same of this person; it was read once.',
    'joined-by-name': 'The person was found by the name alone; check it.',
    'number-is-identity': 'The number is a citizen number and serves only to find the person.',
    'differs-from-earlier': 'An earlier row says something else of this person; it is taken as not known.',
    'amount-not-given': 'Neither class hours nor days nor credits are given; fill in one of them.',
    'dates-not-given': 'The dates of the study are not given; fill them in.',
    'dates-disagree': 'This does not agree with the other dates of the row; check it.',
    'dates-instead-of-total': 'The dates were read one by one, and not the totals beside them.',
    'days-unusable': 'The days do not fit the dates; the hours and the dates alone were read.',
    'credits-beside-hours': 'Class hours are given; the credits are not converted and were not read.',
    'month-as-range': 'Only the month is given; the study is taken to lie within it. Fill in the days.',
    'sum-disagrees': 'The sum is not that of the subjects beside it; check it.',
    'form-not-stated': 'The form of study is not stated, so whether the hours count is open; fill it in.',
    'form-assumed': 'The form of study is not stated; the one that was named is taken.',
    'registrar-assumed': 'Nothing says who registered; taken as registered by the unit.',
    'listed-as-professional':
      'The list says that it is of professional and technical personnel; what it leaves out of the definition is taken as given.',
    'review-pending': 'The review is not finished, so the hours are open.',
    'turned-down': 'Turned down in review, and no study.',
    'payroll-disagrees': 'Another payroll of the same year stands elsewhere; it is taken as not known.',
    'sum-row': 'A row of sums, not read as data.',
    'outside-row': 'A line outside the table, not read as data.',
    'heading-row': 'The headings once more, not read as data.',
    'sample-row': 'A sample of how to fill in the table, not read as data.',
    'column-not-read': 'The heading is not known and the column was not read; use a known heading for it.',
    'sheet-not-read': 'No known headings were found; the sheet was not read.',
    'sheet-hidden': 'The sheet is hidden and was not read; show it if it should be.',
    'rows-hidden': 'From this row on the sheet has hidden rows, which were read too; check them.',
    'unit-not-named': 'Nothing names the unit.',
    'told-apart-by-name':
      'Nothing but names tells people apart, and one name is taken for one person; give numbers where names are shared.',
    'broken-from-here':
      'From this row on the file cannot be taken apart; a quotation mark may not be closed. Export it again.',
  },
  at: (heading, stood, sentence) =>
    [[heading, stood && `“${stood}”`].filter((part) => part !== '').join(' '), sentence]
      .filter((part) => part !== '')
      .join(': '),
  nearest: (words) => ` The nearest known: ${words.join(', ')}.`,
} satisfies ReasonWords)
