import { officialReference, type ReadingId, readingDefinitions, readingIds, readingPrecis } from 'xueshi/law'

const section = (id: ReadingId): string[] => {
  const { provisions, options } = readingDefinitions[id]
  const { question, reason, options: wordings, other } = readingPrecis[id]
  const words: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = wordings
  return [
    `## \`${id}\``,
    '',
    `${provisions.map(officialReference).join('、')}（${provisions.join(', ')}）`,
    '',
    question['zh-CN'],
    '',
    question.en,
    '',
    ...options.map((option, index) => {
      const wording = words[option]
      return `- \`${option}\`${index === 0 ? ' (default)' : ''}: ${wording?.['zh-CN']} · ${wording?.en}`
    }),
    ...(other === null ? [] : [`- any other: ${other['zh-CN']} · ${other.en}`]),
    '',
    `Why the default: ${reason['zh-CN']} ${reason.en}`,
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
