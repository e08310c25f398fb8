import type { LeftToPeople } from '../../../chongqing/assessment/inspection-points.js'
import type { RuleId } from '../../../chongqing/catalogue.js'
import type { InspectionItem } from '../../../chongqing/law/vocabulary.js'
import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, list, people, yearName } from '../figures.js'
import { terms } from '../law/terms.js'
import { verdictWord } from '../verdicts.js'

const itemNames = (items: readonly InspectionItem[]): string =>
  list(items.map((item) => terms.inspectionItems[item]))

const leftToPeople: Readonly<Record<LeftToPeople, string>> = {
  'duties-not-given': '单位履行义务的情况',
  'supporting-systems': '单位配套管理制度的执行情况',
  'use-in-decisions': '业务考核、职称评聘是否参考了继续教育情况',
  'money-set-aside': '经费是否落实',
  'use-of-money': '经费如何使用',
  'providers-not-given': '施教机构是否具备资质',
  'results-and-benefits': '开展继续教育取得的成果和效益',
  'breaches-not-given': '不记载、不如实记载和工作人员失职的处理情况',
  'other-breaches': '其他违反规定情况的处理，条文未规定程序',
  'other-matters': '其他情况',
}

const verdictOr = (rule: RuleId, verdict: Verdict | null): string =>
  verdict === null ? '无资料或者不适用' : verdictWord(rule, verdict)

export const inspectionWords = {
  titles: {
    'inspection-items': '检查内容',
    'inspection-modes': '检查评估方式',
    'results-filed': '检查评估结果备案',
    'recheck-sample': '证书抽查复验',
    'inspection-filling': '可计算的检查内容',
  },
  rules: {
    'inspection-items': ({ missing }) => [
      missing.length === 0 ? '检查内容齐全。' : `检查未涉及：${itemNames(missing)}。`,
    ],
    'inspection-filling': ({ year, points, duties, hours, funding, providers, breaches }) => {
      const { quota, statistics } = hours
      return [
        `${yearName('calendar', year)}由计算填写的检查内容。`,
        duties !== null &&
          `单位义务：已履行 ${duties.done} 项，未履行 ${duties.missing} 项，情况不明 ${duties.unknown} 项。`,
        `年度学时任务：${verdictWord('annual-quota', 'met')}${people(quota.met)}，${verdictWord('annual-quota', 'not-met')}${people(quota.notMet)}，尚不能判定${people(quota.undetermined)}，不适用${people(quota.notAssessed)}。`,
        statistics !== null &&
          `年度统计：专业技术人员${people(statistics.totalProfessionals)}，参加学习${people(statistics.participants)}${
            statistics.reached === null ? '' : `，达到规定学时${people(statistics.reached)}`
          }。`,
        funding !== null &&
          `经费比例：${verdictOr('funding-floor', funding.floor)}；专款专用：${verdictOr('ledger-audit', funding.earmarking)}。`,
        providers !== null &&
          `课程：由具备资质的施教机构承担 ${providers.eligible} 门，由不具备资质的机构承担 ${providers.notEligible} 门，尚不能判定 ${providers.undetermined} 门。`,
        breaches !== null &&
          `违反规定的情况：待责令改正 ${breaches.toOrder} 起，已责令改正 ${breaches.ordered} 起，待处罚 ${breaches.toPenalise} 起，已了结 ${breaches.closed} 起，尚不能判定 ${breaches.undetermined} 起。`,
        ...points.map(
          ({ item, left }) =>
            left.length > 0 &&
            `须由检查人员查明（${terms.inspectionItems[item]}）：${left.map((one) => leftToPeople[one]).join('；')}。`,
        ),
      ]
    },
    'inspection-modes': ({ missing }) => [
      missing.length === 0
        ? '全年的检查评估方式齐全。'
        : `检查评估缺少：${list(missing.map((mode) => terms.inspectionModes[mode]))}。`,
    ],
    'results-filed': ({ verdict, filedOn }) => [
      {
        met: `检查评估结果已${filedOn === null ? '' : `于${date(filedOn)}`}报市人事行政主管部门备案。`,
        'not-met': '检查评估结果未报市人事行政主管部门备案。',
        undetermined: '检查评估结果是否已报市人事行政主管部门备案不明。',
      }[verdict],
      '本办法未规定具体期限，应在合理期限内办理。',
    ],
    'recheck-sample': ({ certificates, size, units }) => [
      `证书共 ${certificates} 册，抽取 ${size} 册，涉及 ${units.length} 个单位。`,
      ...units.map(
        ({ unitId, certificates: of, drawn }) => `单位${key(unitId)}：${of} 册中抽取 ${drawn.length} 册。`,
      ),
      '抽取的数量由使用者给出，条文未规定；随机种子相同、证书名单相同，抽取结果也相同。',
    ],
  },
  findings: {
    'inspection-item-missing': ({ item }) => `检查未涉及“${terms.inspectionItems[item]}”。`,
    'inspection-answer-of-another': ({ answer }, _, __, titles) =>
      `所附结论“${titles[answer as keyof typeof titles]}”属于其他单位或其他年度，未采用。`,
    'inspection-mode-missing': ({ mode, exercise }) =>
      `${exercise === null ? '全年' : `第${exercise}次检查评估`}未采用“${terms.inspectionModes[mode]}”的方式。`,
    'results-filed-before-year': ({ filedOn }) => `备案日期（${date(filedOn)}）早于所报的年度。`,
    'results-filed-with-another-body': ({ with: body }) =>
      `检查评估结果报送的是${terms.actors[body]}，应报市人事行政主管部门备案。`,
    'results-not-filed': ({ year }) => `${yearName('calendar', year)}的检查评估结果未备案。`,
    'certificates-listed-twice': ({ repeated }) => `证书编号重复列入 ${repeated} 次，每个编号只抽取一次。`,
  },
  facts: {
    'inspection.items': { name: '检查涉及的内容', question: '检查了哪些内容？' },
    'inspection.exercises': {
      name: '全年各次检查评估及其方式',
      question: '全年进行了哪些检查评估？各采用了哪些方式？',
    },
    'inspection.made': { name: '当年是否作过检查评估', question: '当年是否作过检查或者评估？' },
    'results.filings': { name: '检查评估结果的备案情况', question: '检查评估结果何时、向谁备案？' },
    'results.addressee': { name: '检查评估结果的备案机关', question: '检查评估结果报给了哪个部门？' },
  },
} satisfies SubjectWords
