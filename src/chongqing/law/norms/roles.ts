import type { MeasuresProvisionId } from '../provisions.js'

/**
 * The items that Chapter 2 assigns to each role (5, 6, 7), and what Article 35 adds for the standardised teaching of a
 * industry: the personnel departments guide it and the bodies of the industry organise it.
 */
export const responsibilityItems = {
  personnel: ['5(1)', '5(2)', '5(3)', '5(4)', '5(5)', '5(6)', '35'],
  industry: ['6(1)', '6(2)', '6(3)', '6(4)', '6(5)', '6(6)', '35'],
  unit: ['7(1)', '7(2)', '7(3)', '7(4)', '7(5)'],
} as const satisfies Readonly<Record<string, readonly MeasuresProvisionId[]>>

/** A role among those who run continuing education: the personnel departments, the bodies of an industry, the unit. */
export type ResponsibilityRole = keyof typeof responsibilityItems

/** A provision that assigns responsibilities. */
export type ResponsibilityItem = (typeof responsibilityItems)[ResponsibilityRole][number]
