import type { Actor } from '../../../chongqing/law/vocabulary/norms.js'
import type { AssignedTask, SuppliedLists, Supply, TeachingStep } from '../../../chongqing/remedies/acts.js'
import type { PlainDate } from '../../../engine/quantity/calendar.js'
import type { ReportWords } from '../../chongqing.js'
import { date, hours, key, months, record, yuan } from '../figures.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'

const subjects = {
  'public-required': '公需科目',
  professional: '专业科目',
  other: '专业科目或选修科目',
  any: '任一类科目',
} as const

/** What something of a list is called. */
const suppliedTerm = ({ list, item }: Supply): string =>
  (terms[list] as Readonly<Record<string, string>>)[item] as string

const supplies: Readonly<Record<keyof SuppliedLists, (term: string) => string>> = {
  planParts: (term) => `规划补充“${term}”部分`,
  planBases: (term) => `规划的编制依据补充“${term}”`,
  planSources: (term) => `规划的编制依据补充“${term}”`,
  certificateEntryParts: (term) => `证书补登“${term}”`,
  registrationPapers: (term) => `携带${term}`,
  appraisalParts: (term) => `鉴定补充“${term}”`,
  comprehensiveAspects: (term) => `综合评估补评“${term}”方面`,
  courseAspects: (term) => `课程评估补评“${term}”方面`,
  inspectionItems: (term) => `补充检查“${term}”`,
  inspectionModes: (term) => `检查评估补充采用“${term}”方式`,
  providerTasks: (term) => `由施教机构补做“${term}”`,
  selfStudyQualities: (term) => `改选具有${term}的自学内容`,
  taskBookItems: (term) => `任务书补充“${term}”`,
  teachingTasks: (term) => `完成规范化教学任务“${term}”`,
  teachingContents: (term) => `补充教学内容“${term}”`,
}

const tasks: Readonly<Record<AssignedTask, (who: string) => string>> = {
  'plan-lead': (who) => `规划改由${who}编制或牵头`,
  'plan-together': (who) => `规划会同${who}编制`,
  evaluation: (who) => `改由${who}评估`,
  appraisal: (who) => `改由${who}作出鉴定`,
  'assessment-mode': (who) => `考核方式改由${who}确定`,
  registration: (who) => `改向${who}申请登记`,
  'card-keeping': (who) => `登记卡改由${who}保存`,
}

const steps: Readonly<Record<TeachingStep, string>> = {
  'education-registration': '经教育行政主管部门批准并登记',
  application: '向教育行政主管部门提出申请',
  evaluation: '接受专家评估、考察',
  'joint-approval': '报市教育行政主管部门会同市人事行政主管部门审批',
  consent: '取得主管部门同意',
  filing: '报市人事行政主管部门备案',
}

const changes = {
  add: (entry: string) => `按证书在登记卡上补登${entry}`,
  remove: (entry: string) => `从登记卡上删去${entry}（证书无此条）`,
  correct: (entry: string) => `按证书更正登记卡上的${entry}`,
} as const

const funds = {
  appropriated: '提取经常性继续教育经费',
  budgeted: '编列经常性继续教育经费预算',
  spent: '支出经常性继续教育经费',
} as const

const since = (from: PlainDate): string => `不早于${date(from)}`
const between = (from: PlainDate, to: PlainDate): string => `${date(from)}至${date(to)}`
const oneOf = (actors: readonly Actor[]): string => actors.map((actor) => terms.actors[actor]).join('或')

/** What is to be done to cure a breach. */
export const remedies: ReportWords['remedies'] = {
  supply: (act) => supplies[act.list](suppliedTerm(act)),
  study: ({ subject, hours: amount, from, to }) =>
    `${between(from, to)}完成${subjects[subject]}${hours(amount)}`,
  'plan-hours': ({ subject, hours: amount }) => `计划增加${subjects[subject]}${hours(amount)}`,
  'grant-time': ({ hours: amount, from, to }) => `${between(from, to)}再安排继续教育时间${hours(amount)}`,
  register: ({ recordId, from }) => `${record(recordId)}办理登记，${since(from)}`,
  'register-study': () => '以上学习结束后办理登记',
  'enter-in-certificate': ({ recordId }) => `${record(recordId)}登入证书`,
  'enter-number': () => '补登结业证号',
  'assess-self-study': ({ recordId }) => `${record(recordId)}的自学由单位考核认定为合格`,
  'approve-task-book': ({ recordId, before, on }) => {
    const book = `${recordId === null ? '' : `${record(recordId)}的`}自学任务书`
    return before === null
      ? `${book}于${date(on as PlainDate)}获批准`
      : `${book}在自学开始（${date(before)}）之前获批准`
  },
  'complete-task-book': ({ recordId, item }) =>
    `${record(recordId)}的自学任务书补充“${terms.taskBookItems[item]}”`,
  'confirm-task': () => '个人申报的自学任务由单位确认',
  'provide-funds': ({ yuan: amount, as }) => `单位再${funds[as]}${yuan(amount)}`,
  'raise-funding': ({ yuan: amount, year }) => `${year}年继续教育经费投入至少增加${yuan(amount)}`,
  pay: ({ yuan: amount }) => `支付${yuan(amount)}`,
  serve: ({ months: amount }) => `再服务${months(amount)}`,
  'grant-treatment': () => '给予与在岗时相同的待遇',
  'take-step': ({ step }) => steps[step],
  file: ({ with: actors, from }) => `报${oneOf(actors)}备案，${since(from)}`,
  countersign: ({ by }) => `下发前与${oneOf([by])}会签`,
  'review-plan': ({ from, to }) => `${between(from, to)}对规划作全面检查和总结`,
  'make-up': ({ from }) => `补训并达到要求，${since(from)}`,
  assign: ({ task, to }) => tasks[task](oneOf(to)),
  evaluate: ({ course }) =>
    course === null
      ? '由主办单位从四个方面对培训班进行综合评估'
      : `由施教机构从五个方面对课程${key(course)}进行评估`,
  'write-appraisal': () => '改为出具书面鉴定',
  'appraise-afterwards': ({ from }) => `培训结束后作出鉴定，${since(from)}`,
  'engage-part-time': ({ instructors }) => `再聘兼职师资 ${instructors} 人`,
  'verify-certificate': ({ from }) => `由单位验证证书，${since(from)}`,
  'align-card': ({ entry, change }) => changes[change](`条目${key(entry)}`),
  'meet-responsibility': ({ item }, reference) => `履行${reference(item)}所列职责`,
  'do-duty': ({ duty, from }) => `${norms.acts[duty]}，${since(from)}`,
}
