import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter08 } from '../measures/chapter-08.js'

/** Chapter 8, Inspection and evaluation: what each provision says, in the own words of this library. */
export const precis08: Readonly<Record<keyof typeof chapter08, Bilingual>> = {
  '25': {
    'zh-CN':
      '市和区县（自治县、市）的人事行政主管部门、有关主管部门及行业组织，' +
      '按各自权限检查和评估所辖地区或行业的继续教育工作。',
    en:
      'Municipal and district personnel departments, industry departments and industry organisations ' +
      'inspect and evaluate continuing education in their area or trade, each within its competence.',
  },
  '26': {
    'zh-CN': '列明检查的八项主要内容，末项为兜底。',
    en: 'Lists the eight main points of an inspection; the last is residual.',
  },
  '26(1)': {
    'zh-CN': '《条例》的贯彻情况，以及配套制度是否得到执行。',
    en: 'How the Regulation is applied and whether the systems that go with it are carried out.',
  },
  '26(2)': {
    'zh-CN': '继续教育是否真正成为业务考核和职称评聘的重要参考。',
    en:
      'Whether continuing education is used as an important reference in professional assessment and in ' +
      'granting titles and posts.',
  },
  '26(3)': {
    'zh-CN': '学时是否完成。',
    en: 'Whether the class hours are completed.',
  },
  '26(4)': {
    'zh-CN': '经费是否落实、如何使用。',
    en: 'Whether the funds are in place and how they are used.',
  },
  '26(5)': {
    'zh-CN': '施教机构是否具备资质。',
    en: 'Whether the providers are qualified.',
  },
  '26(6)': {
    'zh-CN': '继续教育取得的成果与效益。',
    en: 'The results and benefits of continuing education.',
  },
  '26(7)': {
    'zh-CN': '违反《条例》行为的查处情况。',
    en: 'How breaches of the Regulation were dealt with.',
  },
  '26(8)': {
    'zh-CN': '其他与继续教育有关的情况。',
    en: 'Other matters of continuing education.',
  },
  '27': {
    'zh-CN': '列明评估的对象、种类、方面和分工。',
    en: 'Sets out the object, kinds, aspects and allocation of evaluation.',
  },
  '27(1)': {
    'zh-CN': '培训质量评估针对的是由人事部门、有关主管部门或行业组织主办，并由施教机构承办的培训班。',
    en:
      'Training quality is evaluated for classes hosted by personnel departments, industry departments or ' +
      'industry organisations and undertaken by a provider.',
  },
  '27(2)': {
    'zh-CN':
      '质量评估分两种：综合评估看目标是否完成和全过程如何，含培训的方案、实施、保障、效果四个方面；' +
      '课程评估逐门评价，含针对性、内容、讲解、方法、效果五个方面。',
    en:
      'Two kinds: comprehensive evaluation of goals and the whole process in four aspects (scheme, ' +
      'implementation, support, effect), and course evaluation of each course in five (relevance, content, ' +
      'delivery, methods, effect).',
  },
  '27(3)': {
    'zh-CN':
      '综合评估由主办单位负责，各门课程的评估由施教机构负责；评估讲求客观公正、实事求是，做到简便而有实效。',
    en:
      'The host makes the comprehensive evaluation, the provider that of each course; both are to be ' +
      'truthful, impartial, simple and effective.',
  },
  '28.1': {
    'zh-CN': '检查评估既有普查也有抽查，既可定期也可不定期，几种方式结合进行。',
    en: 'Inspection and evaluation combine full surveys with samples, and regular with irregular exercises.',
  },
  '28.2': {
    'zh-CN': '区县（自治县、市）人事部门、有关主管部门和行业组织，应把检查评估的结果报给市人事部门备案。',
    en:
      'District personnel departments, industry departments and industry organisations must file the ' +
      'results with the municipal personnel department.',
  },
}
