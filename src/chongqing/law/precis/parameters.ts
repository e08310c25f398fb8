import type { Bilingual } from '../../../engine/editions/provision.js'
import type { ParameterId } from '../parameters.js'

/**
 * What a parameter is called, and how its value is said.
 *
 * @category Law
 */
export interface ParameterPrecis {
  readonly name: Bilingual
  /** `{value}` stands for the figure with its unit. */
  readonly value: Bilingual
}

/**
 * Every parameter in words.
 *
 * @category Law
 */
export const parameterPrecis: Readonly<Record<ParameterId, ParameterPrecis>> = {
  'annual-quota-hours': {
    name: { 'zh-CN': '年度学时任务', en: 'Annual quota' },
    value: { 'zh-CN': '每年至少{value}', en: 'at least {value} a year' },
  },
  'study-time-right-hours': {
    name: { 'zh-CN': '应享有的继续教育时间', en: 'Time for study that is due' },
    value: { 'zh-CN': '每年不少于{value}', en: 'at least {value} a year' },
  },
  'statistics-attainment-hours': {
    name: { 'zh-CN': '统计中的达标学时', en: 'Hours to be reached in the statistics' },
    value: { 'zh-CN': '{value}', en: '{value}' },
  },
  'hours-per-day': {
    name: { 'zh-CN': '一天折合的学时', en: 'Hours of a day of study' },
    value: { 'zh-CN': '{value}', en: '{value}' },
  },
  'public-to-other-ratio': {
    name: { 'zh-CN': '公需科目与其他科目的学时比例', en: 'Ratio of public to other subjects' },
    value: { 'zh-CN': '一般为{value}', en: 'generally {value}' },
  },
  'professional-share': {
    name: { 'zh-CN': '专业科目占总学时的比例', en: 'Share of professional subjects' },
    value: { 'zh-CN': '一般不少于{value}', en: 'generally at least {value}' },
  },
  'funding-floor-rate': {
    name: {
      'zh-CN': '继续教育经费占职工工资总额的比例',
      en: 'Funds for continuing education, of the payroll',
    },
    value: { 'zh-CN': '不低于{value}', en: 'at least {value}' },
  },
  'planning-cycle-years': {
    name: { 'zh-CN': '规划周期', en: 'Period of a plan' },
    value: { 'zh-CN': '一般为{value}', en: 'generally {value}' },
  },
  'statistical-period': {
    name: { 'zh-CN': '统计起止时间', en: 'Period of the statistics' },
    value: { 'zh-CN': '{value}', en: '{value}' },
  },
  'effective-date': {
    name: { 'zh-CN': '施行日期', en: 'Date of entry into force' },
    value: { 'zh-CN': '{value}', en: '{value}' },
  },
  'penalty-per-case': {
    name: { 'zh-CN': '拒不改正的罚款', en: 'Fine on refusal to correct' },
    value: { 'zh-CN': '每例{value}', en: '{value} for each case' },
  },
}
