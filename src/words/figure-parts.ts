import type { ReturnContradiction } from '../chongqing/findings/statistics.js'

/** What the name of a figure is made of: the body of evidence, the class, and what is counted of it. */
interface FigureParts {
  readonly basis: string | undefined
  readonly of: string | undefined
  readonly measure: string
}

/** Takes apart the name of a figure of a return, such as `registered/form/distance/heads` or `people`. */
export const partsOfFigure = (figure: ReturnContradiction['figure']): FigureParts => {
  const parts = figure.split('/')
  return { basis: parts.length > 1 ? parts[0] : undefined, of: parts[2], measure: parts.at(-1) as string }
}
