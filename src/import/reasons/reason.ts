/** Why something written was not read. */
export type Reason =
  /** Nothing stands there. */
  | 'empty'
  /** The sheet shows an error, such as #N/A. */
  | 'error-value'
  /** A formula that nobody has computed yet. */
  | 'not-computed'
  /** A program that wrote the file has lost characters there. */
  | 'lost-characters'
  /** One cell merged across several columns, which says nothing of each. */
  | 'merged-across'
  /** On no list of words. */
  | 'unknown-word'
  /** A word that may mean one thing or another. */
  | 'ambiguous-word'
  /** What stands there says two things that cannot both be so. */
  | 'contradiction'
  /** The grade of a skilled worker, which is no professional title. */
  | 'skill-grade'
  /** A qualification for a profession, which is no professional title by itself. */
  | 'qualification'
  /** Of no shape that a date has. */
  | 'no-date'
  /** A date that the calendar does not have. */
  | 'no-such-day'
  /** A date must be known to the day, and is not. */
  | 'day-missing'
  /** A date without a year, where no heading gives one. */
  | 'year-missing'
  /** A year of two digits. */
  | 'short-year'
  /** An instant of another zone, which may be another day in China. */
  | 'utc-instant'
  /** A number that may have lost a zero at its end: 2010.1 was October or January. */
  | 'lost-zero'
  /** A last day before the first. */
  | 'reversed-dates'
  /** No number. */
  | 'no-number'
  /** More than one number. */
  | 'two-numbers'
  /** From one number to another. */
  | 'range'
  /** A number that is only about right. */
  | 'approximate'
  /** Parts of a hundred. */
  | 'percent'
  /** Below nothing. */
  | 'negative'
  /** More than two places behind the point. */
  | 'decimal-places'
  /** Counted in something that is not known. */
  | 'unknown-unit'
  /** Clock hours or minutes, and the text does not say how long a class hour is. */
  | 'clock-hours'
  /** Lessons, and the text does not say how long a class hour is. */
  | 'lesson-hours'
  /** Days, where hours are asked for. */
  | 'days-not-hours'
  /** Hours, where days are asked for. */
  | 'hours-not-days'
  /** Money of another country. */
  | 'currency'
  /** A format shows a part of what is stored, such as thousands. */
  | 'scaled-format'
  /** A date, which a spreadsheet has made of what was typed. */
  | 'date-instead'
  /** A number of more digits than a spreadsheet keeps. */
  | 'digits-lost'
  /** The file is no workbook. */
  | 'no-workbook'
  /** The file is a workbook and damaged, or of a kind that is not known. */
  | 'broken-workbook'
  /** The workbook asks for a password. */
  | 'password'
  /** A text file in UTF-8 with a byte that is none. */
  | 'broken-utf-8'
  /** A text file in UTF-16 with a byte that is none. */
  | 'broken-utf-16'
  /** A text file in GB18030, or in no known encoding, with a byte that is none. */
  | 'broken-gb18030'
  /** Nobody on the list of people bears this number, citizen number or name. */
  | 'person-not-listed'
  /** Another person than the one whom the number, or an earlier row under it, names. */
  | 'person-contradictory'
  /** Several people bear the name. */
  | 'name-not-unique'
  /** A study of nobody. */
  | 'person-not-given'
  /** The person stands in an earlier row that says the same. */
  | 'person-again'
  /** The person was found by the name alone. */
  | 'joined-by-name'
  /** What should be a personnel number is a citizen number, and serves only to find the person. */
  | 'number-is-identity'
  /** An earlier row says something else of the same person. */
  | 'differs-from-earlier'
  /** Neither class hours nor days nor credits of a study. */
  | 'amount-not-given'
  /** No dates of a study. */
  | 'dates-not-given'
  /** Not what the other dates of the row say. */
  | 'dates-disagree'
  /** The dates one by one were read instead of the totals beside them. */
  | 'dates-instead-of-total'
  /** Days that do not fit the dates; the hours and dates alone were read. */
  | 'days-unusable'
  /** Credits beside hours, which are not converted and were not read. */
  | 'credits-beside-hours'
  /** Of the dates only months are known; the study is taken to lie within them. */
  | 'month-as-range'
  /** The sum is not that of the parts beside it. */
  | 'sum-disagrees'
  /** Nothing states the form of study. */
  | 'form-not-stated'
  /** Nothing states the form of study, and it is taken as the caller says. */
  | 'form-assumed'
  /** Nothing says who registered; it is taken as the unit. */
  | 'registrar-assumed'
  /** The list says of itself that it is of professional and technical personnel. */
  | 'listed-as-professional'
  /** The review of the study is not at its end. */
  | 'review-pending'
  /** The study was turned down. */
  | 'turned-down'
  /** Another payroll of the same year stands elsewhere. */
  | 'payroll-disagrees'
  /** A row of sums. */
  | 'sum-row'
  /** A line outside the table. */
  | 'outside-row'
  /** The headings once more. */
  | 'heading-row'
  /** A row that shows how to fill in the table. */
  | 'sample-row'
  /** A heading that is not known. */
  | 'column-not-read'
  /** A sheet without headings that are known. */
  | 'sheet-not-read'
  /** A sheet that nobody who opens the file sees. */
  | 'sheet-hidden'
  /** Rows that nobody sees who opens the file, and that were read. */
  | 'rows-hidden'
  /** Nothing names the unit. */
  | 'unit-not-named'
  /** From here on the file could not be taken apart. */
  | 'broken-from-here'
  /** Nothing but names tells the people of the sheet apart. */
  | 'told-apart-by-name'
