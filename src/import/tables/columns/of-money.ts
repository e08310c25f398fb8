import { ofRegisters } from './of-registers.js'

/** What a column of money tells. */
export const ofMoney = {
  year: ofRegisters.year,
  payroll: [
    '职工工资总额',
    '工资总额',
    '年度工资总额',
    '上年度职工工资总额',
    '全部职工工资总额',
    '全年工资总额',
  ],
  kind: ['经费性质', '款项性质', '收支类别', '收支性质', '经费类别'],
  purpose: ['用途', '经费用途', '摘要', '支出用途', '支出项目', '事项'],
  amount: ['金额', '继续教育经费', '经费金额', '教育经费', '培训经费', '继续教育经费金额', '发生额'],
  source: ['来源', '经费来源', '资金来源'],
  recurrent: ['是否经常性', '经常性', '是否经常性经费'],
} as const
