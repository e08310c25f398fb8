import type { ParameterDefinition, ParameterValue } from '../../engine/editions/parameter.js'
import type { ProvisionId } from './provisions.js'

const define = <const K extends string>(table: Readonly<Record<K, ParameterDefinition<ProvisionId>>>) => table

/** Every figure of the text that a rule computes with, by id. */
export const parameterDefinitions = /* @__PURE__ */ define({
  'annual-quota-hours': { kind: 'hours', provision: '9(2)' },
  'study-time-right-hours': { kind: 'hours', provision: '8(1)' },
  'statistics-attainment-hours': { kind: 'hours', provision: '34' },
  'hours-per-day': { kind: 'whole-hours', provision: '30.1' },
  'subject-classes': { kind: 'term', provision: '12.1' },
  'public-to-other-ratio': { kind: 'ratio', provision: '12.3' },
  // The Measures set none; an edition may, as the national rules of 2015 do.
  'professional-share': { kind: 'fraction', provision: '12.3' },
  'funding-floor-rate': { kind: 'rate', provision: '19' },
  // Neither do they say who bears the cost of study that was not finished.
  'cost-of-unfinished-study': { kind: 'term', provision: '20' },
  'planning-cycle-years': { kind: 'years', provision: '24' },
  'statistical-period': { kind: 'month-days', provision: '34' },
  'weight-for-titles': { kind: 'term', provision: '29' },
  'weight-for-licences': { kind: 'term', provision: '29' },
  'effective-date': { kind: 'date', provision: '49' },
  'penalty-per-case': { kind: 'yuan', provision: 'R18' },
})

/** The id of a parameter. */
export type ParameterId = keyof typeof parameterDefinitions

/** All parameter ids, in the order of the table. */
export const parameterIds = /* @__PURE__ */ Object.freeze(Object.keys(parameterDefinitions) as ParameterId[])

const measures = '渝府发〔2006〕17号'
const inForce = '2006-02-27'

/** The day on which the figures were last compared with the gazette's text. */
const verifiedOn = '2026-11-25'

const value = (text: string): readonly ParameterValue[] => [
  { from: inForce, value: text, source: measures, verifiedOn },
]

/** The values that the Measures of 2006 set, and the fine of the Regulation that Article 46 points to. */
export const parameterValues: Readonly<Record<ParameterId, readonly ParameterValue[]>> = {
  'annual-quota-hours': /* @__PURE__ */ value('80'),
  'study-time-right-hours': /* @__PURE__ */ value('80'),
  'statistics-attainment-hours': /* @__PURE__ */ value('80'),
  'hours-per-day': /* @__PURE__ */ value('6'),
  'subject-classes': /* @__PURE__ */ value('public-professional-elective'),
  'public-to-other-ratio': /* @__PURE__ */ value('1:4'),
  'professional-share': [],
  'funding-floor-rate': /* @__PURE__ */ value('0.015'),
  'cost-of-unfinished-study': [],
  'planning-cycle-years': /* @__PURE__ */ value('5'),
  'statistical-period': /* @__PURE__ */ value('11-01..10-31'),
  'weight-for-titles': /* @__PURE__ */ value('one-important-basis'),
  'weight-for-licences': /* @__PURE__ */ value('one-important-basis'),
  'effective-date': /* @__PURE__ */ value('2006-02-27'),
  'penalty-per-case': [
    {
      from: '2004-01-01',
      value: '200',
      source: '《重庆市专业技术人员继续教育条例》',
      verifiedOn,
      verifiedAgainst: '2010-07-23',
      supersededFrom: '2025-07-31',
    },
  ],
}
