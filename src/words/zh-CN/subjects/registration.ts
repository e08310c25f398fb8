import type { Verdict } from '../../../engine/determination/determination.js'
import type { SubjectWords } from '../../subjects.js'
import { date, key, list, record } from '../figures.js'
import { severities } from '../general.js'
import { weight as weightInWords } from '../law/parameters.js'
import { terms } from '../law/terms.js'
import { named } from './phrases.js'

const offices: Readonly<Record<string, string>> = {
  unit: '所在单位',
  'talent-exchange-agency': '人才交流机构',
  person: '本人',
  other: '其他机构',
}

const entryFields: Readonly<Record<string, string>> = {
  form: terms.certificateEntryParts['study-form'],
  content: terms.certificateEntryParts['study-content'],
  time: terms.certificateEntryParts['study-time'],
  result: terms.certificateEntryParts['assessment-result'],
  completionCertificateReceived: '是否领取结业证',
  completionNumber: '结业证号',
}

const keepers: Readonly<Record<Verdict, string>> = {
  met: '登记卡由所在单位或者人才交流机构保存，符合规定。',
  'not-met': '登记卡不是由所在单位或者人才交流机构保存。',
  undetermined: '登记卡由谁保存不明。',
}

export const registrationWords = {
  titles: {
    registration: '继续教育登记',
    'decision-weight': '登记在考核评聘中的效力',
    'register-study': '办理登记',
    'registration-card': '继续教育登记卡',
  },
  rules: {
    'decision-weight': ({ purpose, weight, found }, { premises }) => [
      `${terms.decisionPurposes[purpose]}中继续教育登记的效力：${weightInWords(weight)}；仅凭登记，既不决定结果，也不当然排除。`,
      premises.length > 0 && found.length === 0 && '所据结论中未发现问题。',
    ],
    'register-study': ({ accepted, missingPapers, offices }) => [
      {
        met: '可以登记。',
        'not-met': '不能登记。',
        undetermined: '能否登记尚不能判定。',
      }[accepted],
      missingPapers.length > 0 &&
        `材料不齐备，缺${list(missingPapers.map((paper) => terms.registrationPapers[paper]))}。`,
      offices === null
        ? '由谁登记，取决于人事档案由谁保管。'
        : `由${offices.map((office) => terms.registrationOffices[office]).join('或者')}登记，登记卡由办理登记的一方保存。`,
    ],
    'registration-card': ({ keeper, mirrorsCertificate, missing, extra, differing }) => [
      keepers[keeper],
      mirrorsCertificate
        ? '登记卡与证书一致。'
        : `登记卡与证书不一致：${[
            ...(missing.length > 0 ? [`缺${named(missing)}`] : []),
            ...(extra.length > 0 ? [`多${named(extra)}`] : []),
            ...(differing.length > 0 ? [`${named(differing.map(({ entry }) => entry))}记载不同`] : []),
          ].join('；')}。`,
    ],
    registration: ({ registeredOn, coversWholeStudy, inCertificate }) => {
      const entered =
        inCertificate === null
          ? '无可供核对的证书。'
          : inCertificate
            ? '证书上有此项登记。'
            : '证书上无与之相符的登记。'
      if (registeredOn === null) {
        return ['记录未注明登记。', inCertificate === true && entered]
      }
      const covered =
        coversWholeStudy === null
          ? '学习结束的日期不明，登记是否包括全部学习尚不能判定。'
          : coversWholeStudy
            ? '登记时学习已经结束。'
            : '登记时学习尚未结束，登记不包括其后的学习。'
      return [`已于${date(registeredOn)}登记。`, covered, entered]
    },
  },
  findings: {
    'applicant-not-the-person': () => '申请登记的不是学习者本人。',
    'registration-paper-missing': ({ paper }) => `缺${terms.registrationPapers[paper]}。`,
    'applied-elsewhere': ({ office }) => `向${offices[office]}申请登记，该处不是办理此项登记的机构。`,
    'applied-before-study-ended': ({ appliedOn }) => `申请登记时（${date(appliedOn)}）学习尚未结束。`,
    'card-keeper-not-competent': ({ keeper }) =>
      `登记卡由${offices[keeper]}保存，应由所在单位或者人才交流机构保存。`,
    'card-holder-differs': () => '登记卡与证书不属于同一人。',
    'card-entry-missing': ({ entry }) => `登记卡缺证书上的登记${key(entry)}。`,
    'card-entry-extra': ({ entry }) => `登记卡上的登记${key(entry)}，证书上并无记载。`,
    'basis-has-findings': ({ found }) =>
      `所据结论中有须注意的事项（${list(found.map(({ severity, times }) => `${severities[severity]}${times}项`))}），详见各该结论。`,
    'basis-lacks-facts': ({ rules }, _, __, titles) =>
      `所据结论中有的事实不全：${list(rules.map((rule) => titles[rule as keyof typeof titles]))}。`,
    'card-entry-differs': ({ entry, fields }) =>
      `登记${key(entry)}在登记卡与证书上记载不同：${list(fields.map((field) => entryFields[field] as string))}。`,
    'registrar-not-competent': ({ recordId }) =>
      `${record(recordId)}的登记机构既不是所在单位，也不是代理其档案的人才交流机构。`,
    'registered-before-study-ended': ({ recordId }) => `${record(recordId)}在学习结束之前已经登记。`,
    'certificate-holder-differs': ({ recordId }) => `证书持有人与${record(recordId)}的人员不一致。`,
    'certificate-number-differs': ({ recordId }) => `证书编号与${record(recordId)}注明的编号不一致。`,
    'entry-not-found': ({ recordId }) => `证书上无${record(recordId)}的登记。`,
    'registration-not-stated': ({ recordId }) =>
      `证书上有${record(recordId)}的登记，但记录本身未注明登记情况。`,
  },
  facts: {
    'registration.training-proof': { name: '是否携带培训证明', question: '是否携带培训证明？' },
    'registration.certificate': { name: '是否携带证书', question: '是否携带《继续教育证书》？' },
    'registration.entry-stands': {
      name: '证书上的登记是否有效',
      question: '证书上的这项登记是否有效，有没有擅自涂改、伪造？',
    },
    'registration.file-keeper': {
      name: '人事档案由谁保管',
      question: '人事档案由单位保管，还是由人才交流机构代理？',
    },
    'registration-card.keeper': { name: '登记卡由谁保存', question: '登记卡由谁保存？' },
  },
} satisfies SubjectWords
