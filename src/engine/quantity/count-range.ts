/** A number of people or entries that missing facts leave open. */
export interface CountRange {
  readonly least: number
  readonly most: number
}
