import type { TitleLevel } from '../../../chongqing/law/vocabulary.js'
import type { WordsById } from '../word-reader.js'
import { type TitleSeries, titleSeries } from './series.js'

/** The words for a level itself. What is 高级 alone may be associate or full. */
const levelWords: WordsById<TitleLevel> = {
  none: [
    '无',
    '没有',
    '暂无',
    '暂无职称',
    '未评',
    '未评定',
    '未评职称',
    '未定级',
    '未定职级',
    '未取得',
    '未取得职称',
    '没有职称',
  ],
  junior: [
    '初级职称',
    '初职',
    '助理级',
    '助级',
    '员级',
    '初级(士)',
    '初级(师)',
    '初级士',
    '初级师',
    '师级',
    '士级',
  ],
  intermediate: ['中级职称', '中职'],
  'senior-associate': ['副高', '副高职称', '副高级职称', '高级', '高级职称', '高职'],
  'senior-full': ['正高', '正高职称', '正高级职称', '高级', '高级职称', '高职'],
}

const ofSeries = (level: keyof TitleSeries): readonly string[] =>
  Object.values<TitleSeries>(titleSeries).flatMap((series) => series[level])

/** What people write for the levels of professional titles: the names of all titles, then the levels by themselves. */
export const titleWords: WordsById<TitleLevel> = {
  none: levelWords.none,
  junior: [...levelWords.junior, ...ofSeries('junior')],
  intermediate: [...levelWords.intermediate, ...ofSeries('intermediate')],
  'senior-associate': [...levelWords['senior-associate'], ...ofSeries('senior-associate')],
  'senior-full': [...levelWords['senior-full'], ...ofSeries('senior-full')],
}
