import { rowOf, type SampleRow } from './cells.js'
import type { Random } from './random.js'

/** The money of two years: the recurrent money made over in 2025 is a little under 1.5 % of the payroll. */
export function fundingRows(random: Random): SampleRow[] {
  return [
    rowOf({ 年度: 2024, 职工工资总额: 45_110_300 }),
    money(2024, '提取', '计提职工继续教育经费', 701_200, '单位自筹', '是'),
    ...spending(random, '2024年', 3),
    rowOf({ 用途: '小计', 金额: 701_200 }),
    rowOf({ 年度: 2025, 职工工资总额: '46,832,600.00' }),
    money(2025, '预算', '年度继续教育预算', 720_000, '单位自筹', '是'),
    money(2025, '提取', '上半年计提', 468_000, '单位自筹', '是'),
    money('2025年', '提取', '下半年计提', '176,500.00', '单位', '是'),
    money(2025, '提取', '专业技术人才经常性补助', 45_000, '财政拨款', '是'),
    money(2025, '提取', '数字化设计人才专项（当年）', 80_000, '财政拨款', '否'),
    money(2025, '提取', '校友企业捐赠', 50_000, '捐赠', '否'),
    money(2025, '提取', '学历教育个人分担', 36_000, '个人缴纳', '否'),
    ...spending(random, 2025, 7),
    rowOf({ 用途: '合计', 金额: 855_500 }),
  ]
}

const money = (
  year: string | number,
  kind: string,
  purpose: string,
  amount: string | number,
  source: string,
  recurrent: string,
): SampleRow =>
  rowOf({ 年度: year, 经费性质: kind, 用途: purpose, 金额: amount, 来源: source, 是否经常性: recurrent })

const spending = (random: Random, year: string | number, count: number): SampleRow[] =>
  ['外送培训费', '讲课费', '网络课程平台费', '资料费', '会议注册费', '差旅费', '考务费']
    .slice(0, count)
    .map((purpose) =>
      money(year, '支出', purpose, random.whole(18_000_00, 96_000_00) / 100, '单位自筹', '是'),
    )
