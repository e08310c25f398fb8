import type { SubjectWords } from '../../subjects.js'
import { date, key, list, months, record, studies, yearName, yuan } from '../figures.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const treatments = { met: '已给予', 'not-met': '未给予', undetermined: '尚不能判定' } as const

const costBases = {
  agreement: '依双方约定分担',
  'individual-capacity': '本人承担（以个人身份参加）',
  'organised-study': '单位承担（组织安排，未约定）',
  undetermined: '尚不能判定',
} as const

const costKinds = ['agreement', 'individual-capacity', 'organised-study', 'undetermined'] as const

/** How many studies stand where; what is of none is left out. */
const counted = (counts: readonly (readonly [string, number])[]): string =>
  list(counts.flatMap(([what, count]) => (count > 0 ? [`${what}${studies(count)}`] : []))) || '无'

export const agreementWords = {
  titles: {
    'treatment-during-study': '学习期间的待遇',
    'available-remedies': '救济途径',
    agreement: '协议履行情况',
    'agreement-damages': '提前离开单位的赔偿',
    'unit-study': '学习的待遇、费用和内容',
    'unit-studies': '单位年度学习的待遇、费用和内容',
  },
  rules: {
    'treatment-during-study': ({ verdict, due, governedBy }) => {
      if (due === 'as-agreed') return ['学习期间的待遇，双方另有约定，按约定执行。']
      return [
        governedBy === 'measures'
          ? '组织选派的脱产学习，待遇一般应与在岗时相同。'
          : '依《条例》，学习期间的待遇应与在岗时相同。',
        {
          met: '已给予相同的待遇。',
          'not-met': '未给予相同的待遇。',
          undetermined: '是否给予了相同的待遇不明。',
        }[verdict],
      ]
    },
    'unit-study': ({ recordId, personId, treatment, cost: { by, individual, unit }, content }) => [
      `${personId === null ? '' : `人员${key(personId)}，`}${record(recordId)}所涉的学习。`,
      `学习期间应享受的待遇：${treatment === null ? '条文未涉及此种学习' : treatments[treatment]}。`,
      `学习费用：${costBases[by ?? 'undetermined']}。`,
      individual !== null && unit !== null && `本人承担${yuan(individual)}，单位承担${yuan(unit)}。`,
      `学习内容：${content === null ? '未注明' : terms.contentAreas[content]}。`,
    ],
    'unit-studies': ({ year, studies: count, perhaps, outside, treatment, costs, classes, areas }) => [
      `${yearName('calendar', year)}本单位人员参加学习${studies(count)}。`,
      perhaps > 0 && `是否属于本年度、本单位人员不明，未计入以下各项的${studies(perhaps)}。`,
      outside > 0 && `不属于本年度，或者学习时不在本单位，或者人员不属于适用范围的${studies(outside)}。`,
      `学习期间应享受的待遇：${counted([
        [treatments.met, treatment.met],
        [treatments['not-met'], treatment.notMet],
        [treatments.undetermined, treatment.undetermined],
        ['条文未涉及', treatment.notAssessed],
      ])}。`,
      `学习费用：${counted(costKinds.map((kind) => [costBases[kind], costs.studies[kind]] as const))}；数额已明的，个人共承担${yuan(costs.individual)}，单位共承担${yuan(costs.unit)}。`,
      classes.toEvaluate.length > 0 && `属于培训质量评估对象的培训班：${named(classes.toEvaluate)}。`,
      classes.outside.length > 0 && `不属于评估对象的培训班：${named(classes.outside)}。`,
      classes.undetermined.length > 0 &&
        `是否属于评估对象尚不能判定的培训班：${named(classes.undetermined)}。`,
      `学习内容：${counted(areas.map(({ area, studies: ofArea }) => [terms.contentAreas[area], ofArea] as const))}。`,
    ],
    'available-remedies': ({ channels, authorities }) => [
      `可以选择的途径：${list(channels.map((channel) => terms.remedyChannels[channel]))}。`,
      authorities.length > 0 &&
        `可以向下列任一机关提出：${list(authorities.map((one) => terms.grievanceAuthorities[one]))}。`,
      '先后次序和期限，条文未作规定。',
    ],
    agreement: ({ cost, service }) => [
      cost === null
        ? '费用方面的情况不全。'
        : cost.due === '0'
          ? '未约定由本人承担费用。'
          : `本人应承担费用${yuan(cost.due)}，${cost.outstanding === '0' ? '已经付清' : `尚欠${yuan(cost.outstanding)}`}。`,
      service === null
        ? '服务时限方面的情况不全。'
        : service.due === 0
          ? '未约定服务时限。'
          : `约定服务${months(service.due)}，${service.remaining === 0 ? '已经服务期满' : `尚差${months(service.remaining)}`}。`,
    ],
  },
  findings: {
    'equal-treatment-not-granted': ({ component }) =>
      `学习期间未给予与在岗时相同的待遇：${terms.treatmentComponents[component]}。`,
    'agreed-treatment-not-granted': () => '约定学习期间待遇与在岗时相同，单位未履行。',
    'agreement-after-study-began': ({ signedOn, studyFrom }) =>
      `协议签订（${date(signedOn)}）在学习开始（${date(studyFrom)}）之后，其中关于待遇的约定未采用；能否追溯，条文未规定。`,
    'agreement-of-another-person': () => '协议属于他人，未采用。',
    'agreement-on-another-study': ({ recordId }) =>
      `协议不是就${record(recordId)}所涉的学习订立的，或者属于其他单位、其他人员，未采用。`,
    'agreed-cost-overdue': ({ outstanding, dueOn }) =>
      `约定至迟于${date(dueOn)}承担的费用，尚欠${yuan(outstanding)}。`,
    'paid-beyond-agreement': ({ by }) => `本人承担的费用超出约定${yuan(by)}。`,
    'agreed-service-not-completed': ({ months: count }) =>
      `离开单位时约定的服务时限未满，尚差${months(count)}。`,
  },
  facts: {
    'study.agreement': { name: '与单位的约定', question: '与单位有没有约定？是什么约定？' },
    'study.capacity': { name: '参加学习的身份', question: '学习是组织选派参加，还是以个人身份参加？' },
    'study.cost': { name: '学习费用', question: '该项学习的费用是多少？' },
    'study.selected-by-organisation': { name: '是否组织选派', question: '学习是否由组织选派？' },
    'study.off-the-job': { name: '是否脱产', question: '学习是否脱产？' },
    'study.first-day': { name: '学习开始日期', question: '学习从哪天开始？' },
    'study.same-treatment': { name: '学习期间的待遇', question: '学习期间的待遇与在岗时是否相同？' },
    'agreement.treatment': { name: '协议对待遇的约定', question: '协议对学习期间的待遇如何约定？' },
    'agreement.cost': { name: '协议所涉费用', question: '协议所涉的学习费用是多少？' },
    'agreement.cost-share': { name: '约定的费用承担比例', question: '约定由本人承担多大比例的费用？' },
    'agreement.paid': { name: '本人已承担的费用', question: '本人已经付了多少？' },
    'agreement.service-months': { name: '约定的服务时限', question: '约定学习后服务多少个月？' },
    'agreement.served-months': { name: '已服务的时间', question: '学习后已经服务多少个月？' },
  },
} satisfies SubjectWords
