import type { NationalProvisionId } from '../../../chongqing/editions/national-2015.js'

type Told = Readonly<Record<NationalProvisionId, string>>

/** How the two sentences of one paragraph of the national rules are cited, apart because they bind differently. */
export const nationalReferences: Told = {
  'national-2015:8.1-hours': '《专业技术人员继续教育规定》第八条第一款（学时）',
  'national-2015:8.1-share': '《专业技术人员继续教育规定》第八条第一款（专业科目比例）',
}

/** What they say, in the own words of this library. */
export const nationalPrecis: Told = {
  'national-2015:8.1-hours': '专业技术人员每年的继续教育时间合计至少90学时。',
  'national-2015:8.1-share': '总学时中，专业科目通常占三分之二以上。',
}
