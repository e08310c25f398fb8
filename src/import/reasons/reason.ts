/** Why something written was not read. */
export type Reason =
  /** Nothing stands there. */
  | 'empty'
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
