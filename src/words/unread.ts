import type { Grounds } from '../engine/determination/determination.js'

const onHours = (grounds: Grounds): Grounds | undefined =>
  grounds.rule === 'credited-hours'
    ? grounds
    : grounds.premises.map(onHours).find((found) => found !== undefined)

/** How many studies of a person could not be read, by the answer on the hours that an answer is or rests on. */
export const unreadStudies = (grounds: Grounds): number =>
  onHours(grounds)?.findings.filter(({ code }) => code === 'study-unread').length ?? 0
