import { describe, expect, test } from 'vitest'
import { actors } from '../../../../src/chongqing/law/vocabulary.js'
import { dutiesOf } from '../../../../src/chongqing/norms/queries.js'
import {
  type CalendarFacts,
  type DutyCalendar,
  dutyCalendar,
} from '../../../../src/chongqing/rules/norms/duty-calendar.js'
import { dutyCalendarCases } from '../../../cases/duty-calendar.js'
import { lawOf } from '../../../support/cases.js'
import { runCases } from '../../../support/run-cases.js'

runCases(dutyCalendar, dutyCalendarCases)

const calendarOf = (facts: CalendarFacts, law = lawOf()): DutyCalendar => {
  const answer = dutyCalendar(facts, law)
  if (!('value' in answer)) throw new Error(answer.status)
  return answer.value
}

describe('the year of each case', () => {
  test.each(dutyCalendarCases.flatMap((one) => (one.yearly ? [[one.name, one] as const] : [])))(
    '%s',
    (_, { facts, law, yearly, article, why }) => {
      const told = calendarOf(facts, lawOf(law)).yearly.map(({ act, period, deadline, event }) =>
        [act, period ? `${period.from}..${period.to}` : 'unknown', deadline, event]
          .filter((one) => one !== null)
          .join(' '),
      )
      expect(told, `${article}: ${why}`).toEqual(yearly)
    },
  )
})

describe('the calendar', () => {
  const plan = { from: '2021-01-01', to: '2025-12-31' }

  test.each(actors)('of %s has every duty once', (actor) => {
    const { yearly, onEvent, overTime, standing } = calendarOf({ actor, year: 2025, plan })
    const found = [...yearly, ...onEvent, ...overTime, ...standing].map(({ norm }) => norm)
    expect([...found].sort()).toEqual(
      dutiesOf(actor)
        .map(({ id }) => id)
        .sort(),
    )
  })

  test('sets no pace for what is to grow or to be combined over time', () => {
    const acts = (actor: CalendarFacts['actor']) =>
      calendarOf({ actor, year: 2025, plan }).overTime.map(({ act }) => act)
    expect(acts('government')).toEqual(['increase-funding'])
    expect(acts('municipal-personnel')).toEqual(['combine-inspection-modes'])
    expect(acts('industry-organisation')).toEqual([
      'combine-inspection-modes',
      'write-teaching-guides',
      'set-teaching-requirements',
      'choose-providers-and-teachers',
      'roll-out-teaching',
    ])
    expect(acts('unit')).toEqual([])
  })

  test('leaves the floor out for a state organ', () => {
    const acts = (unitKind: 'state-organ' | 'enterprise') =>
      calendarOf({ actor: 'unit', year: 2025, unitKind }).standing.map(({ act }) => act)
    expect(acts('enterprise')).toContain('keep-funding-floor')
    expect(acts('state-organ')).not.toContain('keep-funding-floor')
  })

  test('tells of events what the text says, and never a number of days', () => {
    const { onEvent } = calendarOf({ actor: 'professional', year: 2025 })
    expect(onEvent.map(({ act, due, event, promptly }) => [act, due, event, promptly])).toEqual([
      ['bear-agreed-cost', 'as-agreed', null, false],
      ['complete-agreed-service', 'as-agreed', null, false],
      ['keep-agreement', 'as-agreed', null, false],
      ['bear-own-cost', 'none-in-text', null, false],
      ['apply-for-registration', 'after', 'study-ended', false],
      ['fill-in-registration-card', 'after', 'study-ended', false],
      ['apply-for-replacement', 'after', 'certificate-damaged-or-lost', true],
      ['make-up-training', 'after', 'training-missed-or-failed', true],
      ['choose-fit-self-study', 'together-with', 'self-study-chosen', false],
      ['follow-task-book', 'none-in-text', null, false],
      ['accept-self-study-assessment', 'none-in-text', null, false],
    ])
    const { onEvent: filed } = calendarOf({ actor: 'industry-department', year: 2025, plan })
    expect(filed.filter(({ event }) => event !== null).map(({ act, due }) => [act, due])).toEqual([
      ['see-to-public-subjects', 'after'],
      ['select-learners', 'after'],
      ['file-industry-plan', 'after'],
      ['file-inspection-results', 'after'],
      ['countersign-guidance', 'before'],
    ])
  })
})
