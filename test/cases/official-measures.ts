import type * as z from 'zod'
import type {
  OfficialCaseEvent,
  officialCaseSchema,
} from '../../src/chongqing/entities/accountability/official-case.js'
import type { Case } from '../support/cases.js'

export interface RawOfficialFacts {
  readonly case: z.input<typeof officialCaseSchema>
  readonly asOf?: string
}

const measures = (order: 'due' | 'given' | 'complied-with', discipline: 'possible' | 'imposed') => ({
  order: { strength: 'mandatory', state: order },
  discipline: { strength: 'permissive', state: discipline, scale: 'none-in-text' },
})

/** Events in March 2025, each with its day: `order 10`. */
const events = (...told: readonly `${OfficialCaseEvent} ${number}`[]) =>
  told.map((one) => {
    const [kind, day] = one.split(' ') as [OfficialCaseEvent, string]
    return { kind, on: `2025-03-${day.padStart(2, '0')}` }
  })

const of = (...told: readonly `${OfficialCaseEvent} ${number}`[]): RawOfficialFacts => ({
  case: { conduct: 'neglect', events: events(...told) },
})

export const officialMeasuresCases: readonly Case<RawOfficialFacts>[] = [
  ...(['neglect', 'falsification', 'neglect-and-falsification'] as const).map(
    (conduct): Case<RawOfficialFacts> => ({
      name: conduct,
      facts: { case: { conduct, events: [] } },
      expect: {
        status: 'settled',
        value: measures('due', 'possible'),
        citations: ['47:requires', '47:empowers'],
        findings: [],
        premises: [],
      },
      article: '47',
      why: 'either conduct is enough: correction must be ordered, discipline may be added and is no duty',
    }),
  ),
  {
    name: 'found',
    facts: of('misconduct-found 3'),
    expect: { status: 'settled', value: measures('due', 'possible'), findings: [], premises: [] },
    article: '47',
    why: 'the case begins with what was found',
  },
  {
    name: 'ordered',
    facts: of('misconduct-found 3', 'order 10'),
    expect: {
      status: 'settled',
      value: measures('given', 'possible'),
      findings: [],
      premises: ['official-procedure'],
    },
    article: '47',
    why: 'discipline need not follow',
  },
  {
    name: 'ordered and corrected',
    facts: of('order 10', 'correction 20'),
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'the power to discipline survives correction',
  },
  {
    name: 'ordered, corrected and disciplined',
    facts: of('order 10', 'correction 20', 'discipline 25'),
    expect: { status: 'settled', value: measures('complied-with', 'imposed'), findings: [] },
    article: '47',
    why: 'the power to discipline survives correction',
  },
  {
    name: 'ordered, corrected and ordered again',
    facts: of('order 10', 'correction 20', 'order 25'),
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'the last of order and correction decides: this order is not complied with yet',
  },
  {
    name: 'ordered, corrected, ordered again and corrected again',
    facts: of('order 10', 'correction 20', 'order 25', 'correction 28'),
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'the last of order and correction decides',
  },
  {
    name: 'found anew after the correction',
    facts: of('misconduct-found 3', 'order 10', 'correction 20', 'misconduct-found 25'),
    expect: { status: 'settled', value: measures('due', 'possible'), findings: [] },
    article: '47',
    why: 'a new order is due',
  },
  {
    name: 'disciplined, corrected and found anew',
    facts: of('order 10', 'discipline 12', 'correction 20', 'misconduct-found 25'),
    expect: { status: 'settled', value: measures('due', 'possible'), findings: [] },
    article: '47',
    why: 'the discipline was for what was put right',
  },
  {
    name: 'disciplined, corrected and ordered again',
    facts: of('order 10', 'discipline 12', 'correction 20', 'order 25'),
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'the discipline was for what was put right',
  },
  {
    name: 'disciplined before the correction',
    facts: of('order 10', 'discipline 12', 'correction 20'),
    expect: { status: 'settled', value: measures('complied-with', 'imposed'), findings: [] },
    article: '47',
    why: 'at any point after the order',
  },
  {
    name: 'disciplined without an order',
    facts: of('discipline 12'),
    expect: { status: 'settled', value: measures('due', 'imposed'), findings: [] },
    article: '47',
    why: '并可 sets no sequence, and discipline does not replace the order, which is still due',
  },
  {
    name: 'disciplined before the order',
    facts: of('discipline 12', 'order 20'),
    expect: { status: 'settled', value: measures('given', 'imposed'), findings: [] },
    article: '47',
    why: '并可 sets no sequence',
  },
  ...(
    [
      ['neglect', null],
      ['falsification', null],
      ['neglect-and-falsification', measures('due', 'possible')],
    ] as const
  ).map(
    ([conduct, value]): Case<RawOfficialFacts> => ({
      name: `${conduct}, where both must be there`,
      facts: { case: { conduct, events: [] } },
      law: { readings: { 'official-conduct': 'both' } },
      expect:
        value === null
          ? { status: 'inapplicable', because: '47:excludes', readings: ['official-conduct=both'] }
          : { status: 'settled', value, readings: [] },
      article: '47',
      why: 'the other reading of the comma',
    }),
  ),
  {
    name: 'corrected unasked',
    facts: of('correction 20'),
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'nothing is left to order',
  },
  {
    name: 'corrected unasked, and ordered after that',
    facts: of('correction 10', 'order 20'),
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'the order came last',
  },
  {
    name: 'ordered twice',
    facts: of('order 10', 'order 12'),
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'an order can be given again',
  },
  {
    name: 'corrected twice',
    facts: of('order 10', 'correction 20', 'correction 21'),
    expect: {
      status: 'settled',
      value: measures('complied-with', 'possible'),
      findings: ['official-event-refused'],
    },
    article: '47',
    why: 'what is right cannot be put right',
  },
  {
    name: 'found while the case is open',
    facts: of('misconduct-found 3', 'order 10', 'misconduct-found 12'),
    expect: {
      status: 'settled',
      value: measures('given', 'possible'),
      findings: ['official-event-refused'],
    },
    article: '47',
    why: 'one case at a time',
  },
  {
    name: 'listed with the correction first',
    facts: of('correction 20', 'order 10'),
    expect: {
      status: 'settled',
      value: measures('complied-with', 'possible'),
      findings: [
        {
          code: 'official-events-out-of-order',
          severity: 'data-defect',
          provision: '47',
          data: { event: 'order', on: '2025-03-10' },
        },
      ],
    },
    article: '47',
    why: 'the dates decide, and the list is at fault',
  },
  {
    name: 'listed with the later order first',
    facts: of('order 25', 'order 10', 'correction 20'),
    expect: {
      status: 'settled',
      value: measures('given', 'possible'),
      findings: ['official-events-out-of-order'],
    },
    article: '47',
    why: 'by the dates the second order came last',
  },
  {
    name: 'an order and its correction on one day',
    facts: of('order 10', 'correction 10'),
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'on one day the list tells the order',
  },
  {
    name: 'a correction that lies ahead',
    facts: { ...of('order 10', 'correction 20'), asOf: '2025-03-19' },
    expect: { status: 'settled', value: measures('given', 'possible'), findings: [] },
    article: '47',
    why: 'it has not happened yet',
  },
  {
    name: 'a correction on the day of the question',
    facts: { ...of('order 10', 'correction 20'), asOf: '2025-03-20' },
    expect: { status: 'settled', value: measures('complied-with', 'possible'), findings: [] },
    article: '47',
    why: 'what happened that day has happened',
  },
  {
    name: 'asked on a date that does not exist',
    facts: { ...of('order 10'), asOf: '2025-02-29' },
    expect: { throws: 'invalid-date', argument: 'asOf' },
    article: '47',
    why: 'a mistake of the caller',
  },
  {
    name: 'other conduct',
    facts: { case: { conduct: 'other', events: events('order 10') } },
    expect: { status: 'inapplicable', because: '47:excludes', findings: [] },
    article: '47',
    why: 'the text names two',
  },
  {
    name: 'conduct not known',
    facts: { case: { events: [] } },
    expect: { status: 'open', missing: ['official.conduct'] },
    article: '47',
    why: 'unknown is not guilty',
  },
]
