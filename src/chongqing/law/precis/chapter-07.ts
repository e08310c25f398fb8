import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter07 } from '../measures/chapter-07.js'

/** Chapter 7, Plans for continuing education: what each provision says, in the own words of this library. */
export const precis07: Readonly<Record<keyof typeof chapter07, Bilingual>> = {
  '22': {
    'zh-CN': '继续教育规划主要写明四个部分：规划期内的指导思想、目标、重点任务、保障措施。',
    en:
      'A plan mainly contains four parts for its period: guiding ideology, main goals, key tasks and ' +
      'safeguards.',
  },
  '23': {
    'zh-CN': '规划分三级：全市规划，行业系统规划，区县（自治县、市）规划（计划）。',
    en: 'Plans may be municipal, of a trade, or of a district or county.',
  },
  '23(1)': {
    'zh-CN':
      '全市规划的编制由市人事部门牵头，与市级有关部门和行业组织共同完成，主要依据有继续教育的现状与趋势、' +
      '人才队伍的现状与需要、各项发展规划的人才需求，以及国家人事部的要求等。',
    en:
      'The municipal plan is drafted under the lead of the municipal personnel department with the ' +
      'departments and industry organisations of the city, mainly on four bases: the state and trend of ' +
      'continuing education, the present staff and its needs, the talent demand of science, economic and ' +
      "social plans, and the national personnel ministry's requirements.",
  },
  '23(2)': {
    'zh-CN':
      '行业系统规划由行业主管部门或行业组织按《条例》和市级规划、结合本系统需要编制，' +
      '出台后应交市人事部门备案。',
    en:
      'A trade plan is drafted by the industry department or organisation in keeping with the Regulation, ' +
      'the municipal plan and the needs of the trade; once adopted it must be filed with the municipal ' +
      'personnel department.',
  },
  '23(3)': {
    'zh-CN':
      '区县（自治县、市）规划（计划）由当地人事行政主管部门按《条例》和市级规划、结合本地需要编制，' +
      '出台后应交市人事部门备案。',
    en:
      'A district or county plan is drafted by its personnel department in keeping with the Regulation, ' +
      'the municipal plan and local needs; once adopted it must be filed with the municipal personnel ' +
      'department.',
  },
  '24': {
    'zh-CN':
      '继续教育规划应与人才、科技、经济和社会发展方面的规划同步，周期一般五年；' +
      '最后一年对完成情况作全面检查总结。',
    en:
      'Plans must keep step with those for talent, science, the economy and society, and generally cover ' +
      'five years; in the last year their fulfilment is inspected and summed up in full.',
  },
}
