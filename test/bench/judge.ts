import type { Goal } from './goals.js'

type Standing = 'met' | 'missed' | 'not measured'

/** A goal with what was measured for it. */
export interface Judged {
  readonly goal: Goal
  readonly measured: number | undefined
  readonly standing: Standing
}

/** Holds what was measured against each goal. */
export const judge = (
  goals: readonly Goal[],
  measured: Readonly<Record<string, number>>,
): readonly Judged[] =>
  goals.map((goal) => {
    const value = measured[goal.id]
    if (value === undefined) return { goal, measured: value, standing: 'not measured' }
    const isMet = value <= (goal.most ?? value) && value >= (goal.least ?? value)
    return { goal, measured: value, standing: isMet ? 'met' : 'missed' }
  })

export const limitOf = ({ most, least }: Goal): string => (most === undefined ? `≥ ${least}` : `≤ ${most}`)
