import type { Bilingual } from '../../../engine/editions/provision.js'
import type { chapter05 } from '../measures/chapter-05.js'

/** Chapter 5, Training providers: what each provision says, in the own words of this library. */
export const precis05: Readonly<Record<keyof typeof chapter05, Bilingual>> = {
  '14.1': {
    'zh-CN':
      '以高等院校为继续教育的主渠道，并重点扶持一批质量高、效益好、前景广、信誉佳、能起示范作用的施教机构。',
    en:
      'Universities are the main channel; a number of model providers of high quality, benefit, promise ' +
      'and repute are to be given special support.',
  },
  '14.2': {
    'zh-CN':
      '鼓励科研院所、学术团体和有关企业面向社会办学，鼓励施教机构与国外交流合作并引进先进项目，' +
      '鼓励以招投标等竞争方式选择合作方。',
    en:
      'Encourages research institutes, learned societies and enterprises to teach the public, providers to ' +
      'cooperate abroad and bring in good programmes, and the choice of partners by tender and competition.',
  },
  '15.1': {
    'zh-CN': '普通高等院校，以及由教育部门批准登记的其他教育机构，可以在自身专业范围内施教。',
    en:
      'Regular universities, and other educational bodies registered with the approval of the education ' +
      'department, may teach within their own specialities.',
  },
  '15.2': {
    'zh-CN':
      '其他单位要设立专门施教机构的，应当先向教育行政主管部门申请，经专家评估考察后，' +
      '由市教育部门会同市人事部门审批；审批的具体办法另定。',
    en:
      'Any other body that founds a dedicated provider must first apply to the education department, which ' +
      'has experts evaluate and visit it; approval is by the municipal education department jointly with ' +
      'the municipal personnel department, under a procedure to be laid down separately.',
  },
  '15.3': {
    'zh-CN': '不是施教机构但具备培训资质的单位，向社会开班应取得主管部门同意，并向市人事部门备案。',
    en:
      'A body qualified to train but not a provider needs the consent of its competent department to train ' +
      'the public, and must file with the municipal personnel department.',
  },
  '16': {
    'zh-CN':
      '施教机构按主办单位的需求拟订培训大纲和施教方案，并承担选派师资、排课、' +
      '考核（考试）以及日常的教学与生活管理等工作。',
    en:
      "To suit the host's needs, the provider draws up the training outline and the teaching plan and " +
      'takes charge of instructors, timetable, assessment, daily teaching, living arrangements and the ' +
      'like.',
  },
  '17': {
    'zh-CN':
      '师资以兼职为主、专兼结合、资源共享，由本专业或相关领域水平高、经验丰富的专家学者，' +
      '或具有高级职称的人员担任。',
    en:
      'Instructors are mainly part-time, with full-time ones beside them, and are shared; they are highly ' +
      'able and experienced experts in the field or a related one, or holders of senior professional ' +
      'titles.',
  },
}
