import type { ProviderStep } from '../../../chongqing/findings/provider.js'
import type { ProviderRefusal } from '../../../chongqing/rules/provider/provider-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { list, people } from '../figures.js'
import { verdicts } from '../general.js'
import { norms } from '../law/norms.js'
import { terms } from '../law/terms.js'
import { lacking, stepped, yesNo } from './phrases.js'

const steps: Readonly<Record<ProviderStep, string>> = {
  'education-registration': '教育部门的批准和登记',
  'within-speciality': '课程在其专业范围之内',
  application: '向教育部门申请',
  evaluation: '专家评估、考察',
  'municipal-education-approval': '市教育行政主管部门审批',
  'municipal-personnel-approval': '市人事行政主管部门审批',
  consent: '主管部门同意',
  filing: '向市人事行政主管部门备案',
}

const providerRefusals: Readonly<Record<ProviderRefusal, string>> = {
  'not-applied': '未提出申请',
  'not-evaluated': '未经专家评估、考察',
  'not-approved': '未获批准',
  'not-joint': '应由市教育、人事两部门共同审批',
  'not-municipal': '应由市级部门办理',
  'not-consented': '未取得主管部门同意',
  'already-so': '该步骤已经完成',
  'other-route': '属于另一种施教途径',
}

export const providerWords = {
  titles: {
    encouragement: '鼓励单位开展的事项',
    'provider-eligibility': '施教资格',
    'provider-procedure': '施教资格的办理',
    'provider-tasks': '施教机构的工作',
    instructor: '师资条件',
    'part-time-majority': '师资以兼职为主',
  },
  rules: {
    encouragement: ({ acts }) => [`鼓励开展（不属义务）：${list(acts.map((act) => norms.acts[act]))}。`],
    'provider-eligibility': ({ eligible, route, missing, inOrder }, _, reference) => [
      eligible === null ? '能否施教尚不能判定。' : eligible ? '可以施教。' : '不具备施教资格。',
      route === 'in-house'
        ? '面向本单位人员的培训不受此限。'
        : route === null
          ? '不属于三种途径之一。'
          : `途径：${reference(route)}。`,
      missing.length > 0 && `缺：${list(missing.map((step) => steps[step]))}。`,
      inOrder === false && '各步骤的先后次序不符合要求。',
    ],
    'provider-procedure': ({ from, event, to, refused }) =>
      stepped(
        terms.providerStates[from],
        terms.providerEvents[event],
        terms.providerStates[to],
        refused === null ? null : providerRefusals[refused],
      ),
    'provider-tasks': ({ missing }) => [
      lacking(
        '施教机构的职责',
        missing.map((task) => terms.providerTasks[task]),
      ),
      '考核（考试）由施教机构组织，方式由培训主办单位确定。',
    ],
    instructor: ({ verdict, inField, by }) => [
      {
        met: '可以担任师资。',
        'not-met': '不符合担任师资的条件。',
        undetermined: '能否担任师资尚不能判定。',
      }[verdict],
      `属于本专业或者相关专业领域：${yesNo(inField)}。`,
      by !== null && (by === 'expert' ? '所具条件：专家学者。' : '所具条件：高级专业技术职称。'),
    ],
    'part-time-majority': ({ verdict, partTime, total }) => [
      `师资共${people(total)}，其中兼职${people(partTime)}。`,
      `以兼职为主：${verdicts[verdict]}。`,
    ],
  },
  findings: {
    'provider-step-missing': ({ step }) => `缺“${steps[step]}”。`,
    'provider-step-by-another': ({ step, by }) => `${terms.actors[by]}办理的，不能代替“${steps[step]}”。`,
    'provider-steps-disordered': ({ first, second }) => `“${steps[second]}”的日期早于“${steps[first]}”。`,
    'provider-without-route': () => '该机构不属于可以施教的任何一类。',
    'provider-task-missing': ({ task }) => `施教机构未履行“${terms.providerTasks[task]}”职责。`,
    'instructor-not-qualified': ({ lacks }) =>
      lacks === 'field'
        ? '不属于本专业或者相关专业领域。'
        : '既不是水平较高、经验丰富的专家学者，也不具有高级职称。',
    'part-time-not-majority': ({ partTime, total }) =>
      `师资${people(total)}中兼职${people(partTime)}，未过半；条文仅要求以兼职为主，偏离不构成违反。`,
  },
  facts: {
    'provider.kind': {
      name: '机构类别',
      question: '机构是普通高等院校、登记的教育机构、单位设立的专门机构，还是其他？',
    },
    'provider.specialities': { name: '施教机构的专业范围', question: '施教机构的专业范围有哪些？' },
    'provider.registration': { name: '教育部门的批准和登记', question: '机构是否经教育部门批准登记？' },
    'provider.application': { name: '施教资格的申请', question: '是否向教育部门申请？哪天申请？' },
    'provider.evaluation': { name: '专家评估、考察', question: '是否经过专家评估、考察？哪天进行？' },
    'provider.approval': { name: '施教资格的审批', question: '哪些部门批准？哪天批准？' },
    'provider.consent': { name: '主管部门是否同意', question: '主管部门是否同意？哪天同意？' },
    'provider.filings': { name: '面向社会培训的备案', question: '向哪些部门备案？哪天备案？' },
    'provider.tasks': { name: '施教机构完成的工作', question: '施教机构完成了哪些工作？' },
    'course.field': { name: '课程所属专业', question: '课程属于哪个专业？' },
    'course.audience': { name: '培训对象', question: '培训面向社会，还是只面向本单位人员？' },
    'instructor.fields': { name: '师资的专业领域', question: '该人员属于哪些专业领域？' },
    'instructor.expert': {
      name: '是否为专家学者',
      question: '该人员是否被认为是水平较高、经验丰富的专家学者？',
    },
    'instructor.title': { name: '师资的职称', question: '该人员的职称是哪一级？' },
    'instructor.engagement': { name: '师资是专职还是兼职', question: '该人员是专职还是兼职？' },
  },
} satisfies SubjectWords
