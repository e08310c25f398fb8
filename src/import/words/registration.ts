import type { RecordRegistration } from '../../chongqing/entities/record-parts.js'
import { type WordReader, wordReader } from './word-reader.js'

/**
 * Reads who registered a study: the unit, the talent exchange agency, or somebody else.
 *
 * **Legal basis:** Article 31.
 *
 * @param text - the word
 * @returns who registered it, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readRegistrar } from 'xueshi/import'
 * readRegistrar('人才交流中心') // => { ok: true, value: 'talent-exchange-agency' }
 * ```
 */
export const readRegistrar: WordReader<RecordRegistration['registrar']> = /* @__PURE__ */ wordReader({
  unit: ['单位', '本单位', '所在单位', '用人单位', '单位登记', '继续教育管理部门'],
  'talent-exchange-agency': ['人才交流机构', '人才交流中心', '人才中心', '人才服务中心', '代理机构'],
  other: ['其他', '其它'],
})

/** How far the review of a declared study has come; only what was approved is a study that the file attests. */
export type ReviewState = 'approved' | 'pending' | 'rejected'

/**
 * Reads how the review of a declared study ended. What was turned down, or taken back, is no study; what waits for its review,
 * or was sent back to be completed, is not known to be one.
 *
 * **Legal basis:** Article 31.
 *
 * @param text - the word
 * @returns how far the review has come, or why it was not read
 * @throws XueshiError `invalid-argument` for what is no text
 * @example
 * ```ts
 * import { readReviewState } from 'xueshi/import'
 * readReviewState('审核不通过') // => { ok: true, value: 'rejected' }
 * readReviewState('待审核') // => { ok: true, value: 'pending' }
 * ```
 */
export const readReviewState: WordReader<ReviewState> = /* @__PURE__ */ wordReader({
  approved: [
    '审核通过',
    '通过',
    '已通过',
    '已审核',
    '审核合格',
    '终审通过',
    '审批通过',
    '已审批',
    '同意',
    '已认定',
    '认定通过',
    '有效',
    '已确认',
    '合格',
  ],
  pending: [
    '待审核',
    '未审核',
    '审核中',
    '待审',
    '待审批',
    '审批中',
    '待复审',
    '初审通过',
    '单位审核通过',
    '已提交',
    '已申报',
    '未提交',
    '草稿',
    '暂存',
    '待提交',
    '退回',
    '已退回',
    '退回修改',
    '待认定',
    '待确认',
  ],
  rejected: [
    '审核不通过',
    '审核未通过',
    '不通过',
    '未通过',
    '驳回',
    '已驳回',
    '审批不通过',
    '审批未通过',
    '终审不通过',
    '初审不通过',
    '不同意',
    '不予认定',
    '无效',
    '作废',
    '已作废',
    '已撤销',
    '撤销',
    '已撤回',
    '撤回',
    '不合格',
  ],
})
