// How the API reference is made of the source: sorted by what one asks, rules as functions, and found by Chinese terms. All of it
// is taken from where a name lives and from the words of the library, so that no comment repeats it.

import { tsImport } from 'tsx/esm/api'
import {
  Application,
  Comment,
  CommentTag,
  Context,
  Converter,
  IndexEvent,
  ReflectionKind,
  RendererEvent,
} from 'typedoc'
import ts from 'typescript'

const library = await tsImport('../src/index.ts', import.meta.url)
const { chinese } = await tsImport('../src/zh-CN.ts', import.meta.url)
const { factTerms } = await tsImport('../src/words/zh-CN/reports/fact-terms.ts', import.meta.url)

/** The subjects of the law, in its order. */
const subjects = {
  coverage: 'Whom it concerns（适用范围）',
  norms: 'Duties and rights（职责、权利、义务）',
  content: 'Content, subjects, forms（内容、科目、形式）',
  'credit-hours': 'Hours（学时）',
  quota: 'Annual quota（年度学时）',
  'subject-ratio': 'Ratio of subjects（科目比例）',
  'self-study': 'Self-study（自学）',
  registration: 'Registration（登记）',
  certificate: 'Certificates（证书）',
  statistics: 'Annual return（统计）',
  agreement: 'Treatment, agreements（待遇、协议）',
  funding: 'Funding（经费）',
  provider: 'Providers（施教机构）',
  teaching: 'Teaching, appraisal, make-up（教学、鉴定、补训）',
  planning: 'Plans（规划）',
  inspection: 'Inspection（检查）',
  evaluation: 'Evaluation（评估）',
  accountability: 'What follows a breach（奖惩）',
}

const year = 'A whole year（综合结论）'
const facts = 'Facts to hand in（事实）'
const answers = 'Answers（结论）'
const told = 'Answers in words（文字说明）'
const law = 'The law as data（规定与版本）'
const tools = 'Tools（工具）'
const filesIn = 'Files in（读取表格）'
const papersOut = 'Papers out（表格文书）'
const quantities = 'Dates, hours, money（日期、学时、金额）'

/** The first that a path begins with decides; what a subject names is of that subject in every room. */
const rooms = [
  ['chongqing/assessment/', year],
  ['chongqing/statistics/', subjects.statistics],
  ['chongqing/entities/', facts],
  ['chongqing/norms/', subjects.norms],
  ['chongqing/law/norms/', subjects.norms],
  ['chongqing/reckoning/', subjects['credit-hours']],
  ['chongqing/remedies/', tools],
  ['chongqing/', law],
  ['engine/facts/', facts],
  ['engine/ground/problem', facts],
  ['engine/editions/', law],
  ['engine/quantity/', quantities],
  ['engine/', answers],
  ['toolbox/', tools],
  ['tools/', tools],
  ['words/papers', papersOut],
  ['words/', told],
  ['explanation/', told],
  ['export/', papersOut],
  ['', filesIn],
]

const entries = 'Entries（入口）'

/** The pages of prose by their folders. */
const pages = [
  ['zh-CN/', '使用指南'],
  ['guides/', 'Guides'],
  ['', 'Terms and articles（术语、条文）'],
]

const order = [
  ...pages.map(([, room]) => room),
  entries,
  year,
  ...Object.values(subjects),
  facts,
  answers,
  told,
  law,
  tools,
  filesIn,
  papersOut,
  quantities,
]

const categoryTag = (category) => new CommentTag('@category', [{ kind: 'text', text: category }])

/** @param {string} path below src */
const categoryOf = (path) => {
  const [, subject = ''] = /^chongqing\/(?:rules|findings)\/([\w-]+)/.exec(path) ?? []
  return subjects[subject] ?? rooms.find(([beginning]) => path.startsWith(beginning))[1]
}

/** What a field of facts is called: every kind of facts has its own words. @param {string} parent @param {string} name */
const fieldInChinese = (parent, name) => {
  const kind = Object.keys(factTerms.fields).find((key) => parent.toLowerCase().endsWith(key.toLowerCase()))
  const terms = parent.endsWith('Facts') ? factTerms.asked : factTerms.fields[kind]
  return terms && (terms[name] ?? factTerms.figures[name])
}

/** What a rule or a field of facts is called in Chinese. @param {import('typedoc').DeclarationReflection} reflection */
const inChinese = ({ name, parent, kind }) => {
  if (kind === ReflectionKind.Property) return fieldInChinese(parent?.name ?? '', name)
  return kind === ReflectionKind.Function ? chinese.titles[library[name]?.id] : undefined
}

/** What a page tells in prose. @param {import('typedoc').Reflection} reflection */
const proseOf = (reflection) =>
  reflection.isDocument()
    ? reflection.content
    : [reflection, ...(reflection.signatures ?? [])].flatMap(({ comment }) =>
        comment ? [...comment.summary, ...comment.blockTags.flatMap(({ content }) => content)] : [],
      )

export const load = (app) => {
  const { converter, renderer } = app
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue('categoryOrder', order))

  // A rule is a value with a signature, and typedoc shows as functions what has this tag.
  const { getComment } = Context.prototype
  Context.prototype.getComment = function (symbol, kind) {
    const comment = getComment.call(this, symbol, kind)
    const declaration = symbol.valueDeclaration
    if (kind !== ReflectionKind.Variable || !comment || !declaration) return comment
    const signatures = this.checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures()
    if (signatures.length > 0) comment.modifierTags.add('@function')
    return comment
  }

  const values = new Set()
  const ofEveryRule = new Set()
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const { comment, parent } = reflection
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? []
    const path = declaration?.getSourceFile().fileName.split('/src/')[1]
    if (!path) return
    if (parent?.kind === ReflectionKind.Function && path === 'engine/determination/rule.ts') {
      ofEveryRule.add(reflection)
    }
    if (reflection.kind === ReflectionKind.Function && ts.isVariableDeclaration(declaration))
      values.add(reflection)
    if (!comment) return
    const said = inChinese(reflection)
    if (said) comment.summary.unshift({ kind: 'text', text: `**${said}** · ` })
    const terms = reflection.kind === ReflectionKind.Variable && chinese.terms[reflection.name]
    if (terms) comment.summary.push({ kind: 'text', text: `\n\n${Object.values(terms).join('、')}。` })
    if (parent === context.project) {
      reflection.name = reflection.name === 'index' ? 'xueshi' : `xueshi/${reflection.name}`
      comment.blockTags.push(categoryTag(entries))
    }
    if (parent?.parent !== context.project) return
    comment.blockTags.push(categoryTag(categoryOf(path)))
    // The facts of a rule are told where it takes them.
    if (reflection.name.endsWith('Facts')) comment.modifierTags.add('@expand')
  })

  // What is said of a rule is said of its signature, and not what is said of any rule.
  converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const value of values) {
      if (!value.comment) continue
      for (const signature of value.signatures ?? []) signature.comment = value.comment.clone()
      delete value.comment
    }
    for (const reflection of ofEveryRule) project.removeReflection(reflection)
    // By what the types of parsed facts differ from others is none of their fields.
    for (const one of project.getReflectionsByKind(ReflectionKind.Property | ReflectionKind.Interface)) {
      if (one.name === '[$brand]') project.removeReflection(one)
      one.extendedTypes = one.extendedTypes?.filter(({ name }) => name !== '$brand')
      if (one.extendedTypes?.length === 0) delete one.extendedTypes
    }
  })

  // Pages are addressed by their path and named by their title.
  converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    const path = document.project.files.getReflectionPath(document)?.split('/docs/')[1] ?? document.name
    document.name = path.replace(/\.md$/, '').replaceAll('/', '.')
    const [, room] = pages.find(([beginning]) => path.startsWith(beginning)) ?? []
    if (room) document.frontmatter['category'] = room
  })
  renderer.on(RendererEvent.BEGIN, ({ project }) => {
    for (const document of project.getReflectionsByKind(ReflectionKind.Document)) {
      const [, title] = /^# (.+)$/m.exec(Comment.combineDisplayParts(document.content)) ?? []
      if (title) document.name = title
    }
  })

  // The search parts words at white space and strips what is no Latin letter from their ends: so each run of Chinese is a
  // word with a mark at either end, which any part of it finds.
  renderer.on(IndexEvent.PREPARE_INDEX, ({ searchResults, searchFields, searchFieldWeights }) => {
    searchFieldWeights['chinese'] = 5
    for (const [index, reflection] of searchResults.entries()) {
      const prose = [reflection.name, ...proseOf(reflection).map(({ text }) => text)].join('\n')
      const runs = new Set(prose.match(/\p{Script=Han}+/gu))
      searchFields[index]['chinese'] = [...runs].map((run) => `_${run}_`).join(' ')
    }
  })
}
