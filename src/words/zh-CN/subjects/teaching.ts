import type { GuidanceRefusal } from '../../../chongqing/rules/teaching/guidance-life.js'
import type { ParticipationRefusal } from '../../../chongqing/rules/teaching/participation-procedure.js'
import type { SubjectWords } from '../../subjects.js'
import { date, days } from '../figures.js'
import { verdicts } from '../general.js'
import { terms } from '../law/terms.js'
import { lacking, stepped, yesNo } from './phrases.js'

const guidanceRefusals: Readonly<Record<GuidanceRefusal, string>> = {
  'not-countersigned': '未与市人事行政主管部门会签',
  'not-municipal': '应与市人事行政主管部门会签',
  'already-so': '该事项已经完成',
  issued: '文件已经下发，会签应在下发之前',
}

const participationRefusals: Readonly<Record<ParticipationRefusal, string>> = {
  'attendance-known': '参加情况已经确定',
  'not-attended': '未参加培训',
  'not-assessed': '未考核（考试）',
  'already-assessed': '已经考核（考试）',
  'already-appraised': '已经作出鉴定',
  'nothing-to-make-up': '无需补训',
}

const makeUpStates = {
  'not-required': '无需补训。',
  open: '应当补训，尚未补训。',
  'made-up': '已经补训。',
  undetermined: '是否需要补训或者是否已经补训，尚不能判定。',
} as const

export const teachingWords = {
  titles: {
    'teaching-tasks': '规范化教学的任务',
    'teaching-contents': '规范化教学的内容',
    guidance: '指导性文件的会签',
    'guidance-life': '指导性文件的办理',
    appraisal: '学习效果鉴定',
    'assessment-mode': '考核方式',
    'participation-procedure': '参加集中培训的进程',
    'make-up': '补训',
  },
  rules: {
    'teaching-tasks': ({ missing }) => [
      lacking(
        '规范化教学的任务',
        missing.map((task) => terms.teachingTasks[task]),
      ),
    ],
    'teaching-contents': ({ missing }) => [
      lacking(
        '规范化教学的内容',
        missing.map((content) => terms.teachingContents[content]),
      ),
    ],
    guidance: ({ verdict, countersigned, issued }) => [
      countersigned ? '已与市人事行政主管部门会签。' : '未与市人事行政主管部门会签。',
      issued
        ? `文件已经下发，先会签后下发：${verdicts[verdict]}。`
        : countersigned
          ? '可以下发。'
          : '还不能下发。',
    ],
    'guidance-life': ({ from, event, to, refused }) =>
      stepped(
        terms.guidanceStates[from],
        terms.guidanceEvents[event],
        terms.guidanceStates[to],
        refused === null ? null : guidanceRefusals[refused],
      ),
    appraisal: ({ missingParts, written, byProvider, afterTraining }) => [
      lacking(
        '鉴定的内容',
        missingParts.map((part) => terms.appraisalParts[part]),
      ),
      `书面：${yesNo(written)}。由该班施教机构作出：${yesNo(byProvider)}。在培训结束后作出：${yesNo(afterTraining)}。`,
      '本办法未规定期限。',
    ],
    'assessment-mode': ({ valid, mode }) => [
      `方式：${terms.assessmentModes[mode]}。`,
      valid ? '由培训主办单位确定，符合要求。' : '不是由培训主办单位确定。',
    ],
    'participation-procedure': ({ from, event, to, refused }) =>
      stepped(
        terms.participationStates[from],
        terms.participationEvents[event],
        terms.participationStates[to],
        refused && participationRefusals[refused],
      ),
    'make-up': ({ state, madeUpOn, openDays }) => [
      makeUpStates[state],
      madeUpOn !== null && `补训日期：${date(madeUpOn)}。`,
      openDays !== null && `距缺训或者未达要求之日${days(openDays)}。`,
      state !== 'not-required' && '应及时补训，未规定天数。',
    ],
  },
  findings: {
    'teaching-task-missing': ({ task }) => `规范化教学的任务缺“${terms.teachingTasks[task]}”。`,
    'teaching-content-missing': ({ content }) => `规范化教学的内容缺“${terms.teachingContents[content]}”。`,
    'guidance-not-countersigned': () => '指导性文件未与市人事行政主管部门会签。',
    'guidance-countersigned-by-another': ({ with: body }) =>
      `与${terms.actors[body]}的会签不能代替与市人事行政主管部门的会签。`,
    'guidance-countersigned-late': ({ on, issuedOn }) =>
      `会签（${date(on)}）在下发（${date(issuedOn)}）之后。`,
    'appraisal-of-another-class': () => '鉴定属于另一个班。',
    'appraisal-of-outsider': () => '被鉴定人未参加该班。',
    'appraisal-not-written': () => '鉴定不是书面的。',
    'appraisal-by-another': () => '鉴定不是由该班的施教机构作出的。',
    'appraisal-part-missing': ({ part }) => `鉴定缺“${terms.appraisalParts[part]}”。`,
    'appraisal-before-end': ({ on, to }) => `鉴定（${date(on)}）早于培训结束（${date(to)}）。`,
    'assessment-mode-other': () => '考核方式不在所列五种之内；所列并非全部，其他方式不因此排除。',
    'assessment-mode-decided-by-another': ({ by }) =>
      `考核方式由${terms.actors[by]}确定，应由培训主办单位确定。`,
    'training-not-made-up': ({ openDays }) =>
      `尚未补训${openDays === null ? '' : `，已过${days(openDays)}`}；本办法未规定具体天数，应及时补训，是否逾期由主管部门认定。`,
    'make-up-failed': ({ on }) => `${date(on)}的补训未达到要求。`,
    'make-up-before-missed-training': ({ on, missedOn }) =>
      `补训（${date(on)}）早于所缺的培训（${date(missedOn)}）。`,
  },
  facts: {
    'teaching.tasks': { name: '规范化教学已完成的任务', question: '规范化教学完成了哪些任务？' },
    'teaching.contents': { name: '规范化教学的现有内容', question: '规范化教学有哪些内容？' },
    'guidance.countersignature': { name: '指导性文件的会签', question: '文件与哪些部门会签？' },
    'guidance.countersigned-on': { name: '会签的日期', question: '文件哪天会签？' },
    'class.form': { name: '培训班的学习形式', question: '培训班是不是集中培训？' },
    'class.provider': { name: '培训班的施教机构', question: '培训班由哪个施教机构承办？' },
    'class.last-day': { name: '培训班的结束日期', question: '培训班哪天结束？' },
    'appraisal.written': { name: '鉴定是否书面', question: '鉴定是不是书面的？' },
    'appraisal.author': { name: '作出鉴定的机构', question: '鉴定由哪个机构作出？' },
    'appraisal.date': { name: '鉴定的日期', question: '鉴定哪天作出？' },
    'assessment.decided-by': { name: '确定考核方式的单位', question: '考核方式由谁确定？' },
    'participation.form': { name: '所参加学习的形式', question: '所参加的是不是集中培训？' },
    'participation.attended': { name: '参加培训的情况', question: '全部参加、部分参加，还是没有参加？' },
    'participation.requirements': { name: '是否达到培训要求', question: '是否达到培训要求？' },
    'participation.last-missed-on': {
      name: '缺训或者未达要求的日期',
      question: '哪天缺训？未达要求的，培训哪天结束？',
    },
    'participation.make-ups': { name: '补训的情况', question: '是否补训？哪天补训？' },
    'make-up.requirements': { name: '补训是否达到要求', question: '补训是否达到要求？' },
  },
} satisfies SubjectWords
