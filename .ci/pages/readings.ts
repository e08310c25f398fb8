import type { Language } from 'xueshi'
import { english, englishDefaults } from 'xueshi/en'
import { type ReadingDefinition, type ReadingId, readingDefinitions, readingIds } from 'xueshi/law'
import { chinese, chineseDefaults } from 'xueshi/zh-CN'

type Words = Language['readings'][string]

const section = (id: ReadingId): string[] => {
  const { provisions, options, open }: ReadingDefinition = readingDefinitions[id]
  const [zh, en]: readonly [Words, Words] = [chinese.readings[id], english.readings[id]]
  return [
    `## \`${id}\``,
    '',
    `${provisions.map(chinese.reference).join('、')}（${provisions.join(', ')}）`,
    '',
    zh.question,
    '',
    en.question,
    '',
    ...options.map(
      (option, index) =>
        `- \`${option}\`${index === 0 ? ' (default)' : ''}: ${zh.options[option]} · ${en.options[option]}`,
    ),
    ...(open === undefined ? [] : [`- or any other ${open}`]),
    '',
    `Why the default: ${chineseDefaults[id]} ${englishDefaults[id]}`,
    '',
  ]
}

/** The page of contested phrases. */
export const readingsPage = (): string =>
  [
    '# Contested phrases',
    '',
    'Made from the data by `npm run pages`; a test fails when it is out of date.',
    '',
    'Each is a named reading: a default with a reason, and options that a caller can take with',
    "`withReadings(chongqing2006, { 'quota-year': 'statistical' })`. An answer names the readings it rests on.",
    '',
    ...readingIds.flatMap(section),
  ].join('\n')
