import {
  actorTerms,
  comprehensiveAspectTerms,
  courseAspectTerms,
  evaluationKindTerms,
  inspectionItemTerms,
  inspectionModeTerms,
} from '../../law/precis/terms.js'
import type {
  ComprehensiveAspect,
  CourseAspect,
  EvaluationKind,
  InspectionItem,
} from '../../law/vocabulary.js'
import type { FindingTemplates, RuleTemplates } from '../language.js'
import { date, key, list, people, yearName } from './figures.js'
import { verdicts } from './words.js'

const itemNames = (items: readonly InspectionItem[]): string =>
  list(items.map((item) => inspectionItemTerms[item]['zh-CN']))

const aspectName = (aspect: ComprehensiveAspect | CourseAspect, kind: EvaluationKind): string =>
  kind === 'comprehensive'
    ? comprehensiveAspectTerms[aspect as ComprehensiveAspect]['zh-CN']
    : courseAspectTerms[aspect as CourseAspect]['zh-CN']

const evaluators = { host: '主办单位', 'training-provider': '施教机构', other: '其他机构' } as const

export const inspectionRules = {
  'inspection-items': ({ missing }) => [
    missing.length === 0 ? '检查内容齐全。' : `检查没有涉及：${itemNames(missing)}。`,
  ],
  'inspection-filling': ({ year, filled, hours: counts, funding, left }) => [
    `${yearName('calendar', year)}可由计算填写的检查内容：${itemNames(filled)}。`,
    `年度学时：符合${people(String(counts.met))}，不符合${people(String(counts.notMet))}，尚不能判定${people(String(counts.undetermined))}，不适用${people(String(counts.notAssessed))}。`,
    ...(funding === null ? [] : [`经费比例：${verdicts[funding]}。`]),
    `须由检查人员查明：${itemNames(left)}。`,
  ],
  'inspection-modes': ({ missing }) => [
    missing.length === 0
      ? '全年的检查评估方式齐全。'
      : `全年的检查评估缺少：${list(missing.map((mode) => inspectionModeTerms[mode]['zh-CN']))}。`,
  ],
  'results-filed': ({ verdict, filedOn }) => [
    {
      met: `检查评估结果已${filedOn === null ? '' : `于${date(filedOn)}`}报市人事部门备案。`,
      'not-met': '检查评估结果没有报市人事部门备案。',
      undetermined: '检查评估结果是否已报市人事部门备案不明。',
    }[verdict],
    '条文没有规定期限，不存在逾期。',
  ],
  'recheck-sample': ({ certificates, size, units }) => [
    `证书共 ${certificates} 册，抽取 ${size} 册，涉及 ${units.length} 个单位。`,
    ...units.map(
      ({ unitId, certificates: of, drawn }) => `单位${key(unitId)}：${of} 册中抽取 ${drawn.length} 册。`,
    ),
    '抽取的数量由使用者给出，条文没有规定；随机种子相同、证书名单相同，抽取结果也相同。',
  ],
  'evaluation-object': ({ inScope, outside }) => [
    inScope
      ? '该培训班属于培训质量评估的对象。'
      : outside === 'host'
        ? '该培训班不属于评估对象：主办方不是人事部门、主管部门或者行业组织。'
        : '该培训班不属于评估对象：承办方不是施教机构。',
  ],
  evaluation: ({ kind, missingAspects, rightEvaluator }) => [
    `评估种类：${evaluationKindTerms[kind]['zh-CN']}。`,
    missingAspects === null
      ? '评估了哪些方面不明。'
      : missingAspects.length === 0
        ? '应评估的方面齐全。'
        : `没有评估：${list(missingAspects.map((aspect) => aspectName(aspect, kind)))}。`,
    rightEvaluator === null
      ? '由谁评估不明。'
      : rightEvaluator
        ? '评估由负责的一方作出。'
        : `评估应由${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']}负责。`,
    '条文没有规定各方面的权重，不计算总分。',
  ],
} satisfies Partial<RuleTemplates>

export const inspectionFindings = {
  'inspection-item-missing': ({ item }) => `检查没有涉及“${inspectionItemTerms[item]['zh-CN']}”。`,
  'inspection-mode-missing': ({ mode }) => `全年没有采用“${inspectionModeTerms[mode]['zh-CN']}”的方式。`,
  'results-filed-before-year': ({ filedOn }) => `备案日期（${date(filedOn)}）早于所报的年度。`,
  'results-filed-with-another-body': ({ with: body }) =>
    `结果报给了${actorTerms[body]['zh-CN']}，应报市人事行政主管部门。`,
  'results-not-filed': ({ year }) => `${yearName('calendar', year)}的检查评估结果没有备案。`,
  'certificates-listed-twice': ({ repeated }) => `证书编号重复列入 ${repeated} 次，每个编号只抽取一次。`,
  'evaluation-of-another-class': () => '评估资料属于另一培训班。',
  'evaluation-aspect-of-other-kind': ({ aspect }) =>
    `“${aspectName(aspect, aspect in comprehensiveAspectTerms ? 'comprehensive' : 'course')}”不是此种评估的方面。`,
  'evaluation-aspect-missing': ({ aspect, kind }) => `没有评估“${aspectName(aspect, kind)}”。`,
  'evaluated-course-not-in-class': ({ course }) => `课程${key(course)}不在该培训班之内。`,
  'host-is-provider': () => '主办单位与施教机构是同一机构，等于评估自己的工作；条文没有禁止。',
  'wrong-evaluator': ({ kind, by }) =>
    `${evaluationKindTerms[kind]['zh-CN']}由${evaluators[by]}作出，应由${evaluators[kind === 'comprehensive' ? 'host' : 'training-provider']}负责。`,
} satisfies Partial<FindingTemplates>
