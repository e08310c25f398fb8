import { deepFreeze } from '../../engine/ground/freeze.js'
import type { PaperWords } from '../papers.js'
import { date, period } from './figures.js'
import { chinese } from './index.js'
import { terms } from './law/terms.js'

const ofYear = (year: number | undefined, rest: string): string => `${year ?? '　　　　'}年度${rest}`

/**
 * The papers in Chinese, as they are handed in and kept in Chongqing: what `annualReturnPaper` and its like are given.
 *
 * @example
 * ```ts
 * import { chinesePapers } from 'xueshi/zh-CN'
 * chinesePapers.taskBook.title // => '自学任务书'
 * ```
 */
export const chinesePapers: PaperWords = /* @__PURE__ */ (() =>
  deepFreeze({
    language: chinese,
    common: {
      basis: (references) =>
        `依据：《〈重庆市专业技术人员继续教育条例〉实施办法》（渝府发〔2006〕17号）${references.join('、')}`,
      no: '序号',
      unit: '单位名称',
      year: '年度',
      yearName: (year) => `${year}年度`,
      period: '起止时间',
      periodOf: period,
      person: '姓名',
      personKey: '人员编号',
      recordKey: '记录编号',
      certificateNumber: '证书编号',
      className: '培训班名称',
      host: '主办单位',
      provider: '施教机构',
      subject: '科目类别',
      subjects: { ...terms.subjectClasses, unclassified: '未注明科目类别' },
      registrar: '登记人',
      verdict: '结论',
      remarks: '备注',
      filledBy: '填表人',
      responsible: '单位负责人',
      seal: '（盖章）',
      filledOn: '填报日期',
      date: '日期',
      signature: '本人签名',
      day: date,
      days: (from, to) => `${from === '…' ? from : date(from)}至${to === '…' ? to : date(to)}`,
      unknownDays: '时间不详',
      unknownHours: '不明',
      inHours: (hours) => `${hours}学时`,
      inDays: (days) => `${days}天`,
      openFigures: '写成“76–80”的数字尚不确定：补齐所缺资料后，确切数字在此范围之内。',
    },
    annualReturn: {
      title: (year) => ofYear(year, '专业技术人员继续教育统计表'),
      item: '统计内容',
      registered: '据证书登记',
      evidenced: '据学习情况',
      inPeople: (item) => `${item}（人）`,
      reached: (hours) => `年度学习时间累计达到${hours}学时人数`,
      attainment: (hours) => `达到${hours}学时的比率`,
      reportedRegistered: '上报数为“据证书登记”一栏；“据学习情况”一栏供核对，不上报。',
      reportedEvidenced: '上报数为“据学习情况”一栏；“据证书登记”一栏供核对，不上报。',
      severalClasses: '一人学习多类科目或采用多种形式的，在各类各计一人。',
    },
    shortfalls: {
      title: (year) => ofYear(year, '未完成学时人员名单'),
      credited: '计入学时',
      required: '应完成学时',
      shortfall: '尚差学时',
      missing: '尚待查明',
      none: '无未完成学时或者尚不能判定的人员。',
    },
    corrections: {
      title: '资料更正清单',
      place: '位置',
      sheet: (sheet) => `“${sheet}”`,
      row: (sheet, row) => `“${sheet}”第${row}行`,
      cell: (sheet, cell) => `“${sheet}”${cell}`,
      stood: '现有内容',
      what: '更正要求',
      done: '更正结果',
      none: '无需要更正的内容。',
      copyOf: (sheet) => `“${sheet}”（标明需更正之处）`,
      marks: '着色的单元格未能读取，要求写在该行末尾。',
    },
    statement: {
      title: (year) => ofYear(year, '个人继续教育情况表'),
      credited: '计入学时',
      required: '应完成学时',
      shortfall: '尚差学时',
      surplus: '超出学时（不逾年累计）',
      quota: '年度学时任务',
      ratio: '科目比例',
      notAssessed: '不适用或者无从比较',
      records: '学习记录',
      stated: '记载学时',
      counted: '认定学时',
      why: '说明',
      findings: '其他说明',
      missing: (fact) => `尚待查明：${fact}`,
    },
    entries: {
      form: terms.certificateEntryParts['study-form'],
      content: terms.certificateEntryParts['study-content'],
      time: terms.certificateEntryParts['study-time'],
      result: terms.certificateEntryParts['assessment-result'],
      completionNumber: '结业证号',
    },
    registrationCard: {
      title: '专业技术人员继续教育登记卡',
      keeper: '保存单位',
      keepers: { ...terms.registrationOffices, person: '本人', other: '其他' },
      keptBy: '经办人',
      note: '本卡与《继续教育证书》的登记应当一致。',
    },
    certificatePage: {
      title: '《继续教育证书》登记页',
      volume: '册次',
      issuedOn: '发证日期',
      notes: [
        '学习时间填写本年度实际参加学习的累计学时，不含往返途中的时间。',
        '领取结业证的，填写结业证号。',
      ],
    },
    taskBook: {
      title: '自学任务书',
      origin: '来源',
      approvedBy: '批准人',
      approvedOn: '批准日期',
      log: '自学记录',
      studied: '学习时间',
      content: '内容和进度',
      assessment: '单位考核（考试）认定',
      outcomes: { pass: '合格', fail: '不合格' },
    },
    appraisal: { title: '学习效果鉴定表', appraisedBy: '鉴定人' },
    evaluation: {
      aspect: '评估内容',
      assessed: '评价',
      course: (name) => `课程：${name}`,
      conclusion: '总体评价和建议',
      byHost: '主办单位评估人',
      byProvider: '施教机构评估人',
    },
    inspection: {
      title: '专业技术人员继续教育检查表',
      item: '检查内容',
      known: '资料情况',
      found: '检查情况',
      filled: { wholly: '资料齐全', 'in-part': '资料部分具备', not: '无资料' },
      fromFile: '由资料得出的情况和须现场查明的事项',
      inspector: '检查人',
    },
    yearlyReport: {
      title: (year) => ofYear(year, '继续教育情况报告表'),
      recipient: '主送单位',
      verification: '证书验证情况',
      people: '人员学习情况（人）',
      item: '项目',
      quota: '年度学时任务',
      ratio: '科目比例',
      notAssessed: '不适用或者无从比较',
      figures: '统计情况',
      funding: '经费比例',
      results: '主要做法和成效',
      plans: '存在问题和下年度安排',
    },
    plan: {
      title: '专业技术人员继续教育规划提纲',
      level: '规划层次',
      lead: '编制部门',
      term: '规划期',
      adoptedOn: '出台日期',
    },
  }))()
