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
