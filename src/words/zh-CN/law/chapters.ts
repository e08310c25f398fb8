import type { Words } from '../../chongqing.js'

/** The official titles of the chapters, written without the spaces set between the characters in the gazette. */
export const chapters: Words['chapters'] = {
  1: '总则',
  2: '职责与分工',
  3: '专业技术人员的权利与义务',
  4: '内容与形式',
  5: '施教机构',
  6: '经费保障',
  7: '继续教育规划',
  8: '检查与评估',
  9: '登记与统计',
  10: '行业规范化教学',
  11: '学习效果鉴定',
  12: '自学认定',
  13: '奖励与处罚',
  14: '附则',
}
