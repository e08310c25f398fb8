import type { EditionId } from '../../office/settings.js'
import type { Standing } from '../../office/views/people.js'
import type { screens } from '../route.js'
import { type Words, w } from './words.js'

/** The words of the frame around every screen. */
export const frameWords = {
  product: w('学时工作台', 'Credit-hour workbench'),
  year: (year: number) => w(`${year}年度`, `${year}`),
  unnamedUnit: w('（未注明单位名称）', '(unit not named)'),
  skip: w('跳到正文', 'Skip to content'),
  contents: w('目录', 'Contents'),
  language: w('语言', 'Language'),
  edition: w('适用规定', 'Rules applied'),
  again: w('更换文件', 'Other files'),
  addFiles: w('添加文件', 'Add files'),
  local: w(
    '全部计算在本机浏览器内完成，不上传、不联网。',
    'Everything is computed in this browser; nothing is uploaded, nothing is fetched.',
  ),
  notAdvice: w(
    '本页按所给文件计算，不是法律意见，也不代替主管部门的认定。条文摘要为自撰，以公报原文为准。',
    'Computed from the files given; no legal advice, and no decision of an authority. The précis of provisions are in own words; the gazette alone counts.',
  ),
  failed: w('页面出错，可以重新打开文件再试。', 'The page failed; open the files again.'),
  refused: w('未能打开的文件', 'Files that were not opened'),
  cancel: w('取消', 'Cancel'),
  close: w('关闭', 'Close'),
  stages: {
    opening: w('打开文件', 'Opening the files'),
    reading: w('读取各行', 'Reading the rows'),
    assessing: w('测算年度', 'Assessing the year'),
  },
  tableOf: (label: string) => w(`${label}（表格）`, `${label} (table)`),
  updating: w('更新中', 'Updating'),
} as const

export const screenNames: Readonly<Record<(typeof screens)[number], Words>> = {
  year: w('本年度', 'The year'),
  people: w('人员', 'People'),
  files: w('读表', 'Files'),
  law: w('条文', 'The law'),
  out: w('报表', 'Papers'),
}

export const editionNames: Readonly<Record<EditionId, Words>> = {
  'chongqing-2006': w('重庆2006年实施办法', 'Chongqing measures, 2006'),
  'national-2015': w('国家2015年规定', 'National rules, 2015'),
}

/** The four standings towards the annual quota. */
export const quotaStanding: Readonly<Record<Standing, Words>> = {
  met: w('已完成', 'Reached'),
  'not-met': w('未完成', 'Not reached'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('不适用', 'Not assessed'),
}

/** The four standings towards the general ratio of subjects. */
export const ratioStanding: Readonly<Record<Standing, Words>> = {
  met: w('相符', 'Kept'),
  'not-met': w('偏离', 'Departed from'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('无可比学时', 'Nothing to compare'),
}

/** The standings of a unit towards the floor of its money. */
export const moneyStanding: Readonly<Record<Standing, Words>> = {
  met: w('达到', 'Reached'),
  'not-met': w('未达到', 'Not reached'),
  undetermined: w('待定', 'Undetermined'),
  'not-assessed': w('未测算', 'Not assessed'),
}
