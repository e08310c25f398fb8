// Sorts the API pages by where a declaration stands: the folders of src are the subjects, so that no comment names its own.
import { CommentTag, Converter } from 'typedoc'

/** The first that a path begins with decides. */
const categories = [
  ['chongqing/rules/', (path) => `Rules: ${path.split('/')[2]}`],
  ['chongqing/entities/', 'Entities'],
  ['engine/facts/', 'Entities'],
  ['chongqing/law/norms/', 'Norms'],
  ['chongqing/norms/', 'Norms'],
  ['chongqing/law/vocabular', 'Vocabulary'],
  ['chongqing/law/', 'Law'],
  ['chongqing/editions/', 'Law'],
  ['engine/editions/', 'Law'],
  ['chongqing/assessment/', 'Assessments'],
  ['chongqing/statistics/', 'Statistics'],
  ['chongqing/ledger/', 'Ledger'],
  ['chongqing/official-text/', 'Official text'],
  ['chongqing/reckoning/', 'Reckoning'],
  ['chongqing/remedies/', 'Toolbox'],
  ['toolbox/', 'Toolbox'],
  ['tools/', 'Toolbox'],
  ['explanation/', 'Explanation'],
  ['words/papers', 'Papers'],
  ['words/', 'Explanation'],
  ['import/csv/', 'Import: files'],
  ['import/workbook/', 'Import: files'],
  ['import/cells/', 'Import: files'],
  ['import/words/', 'Import: words'],
  ['import/', 'Import'],
  ['export/', 'Papers'],
  ['engine/quantity/', 'Quantities'],
  ['engine/ground/problem', 'Entities'],
  ['engine/ground/', 'Errors'],
  ['', 'Results'],
]

const categoryOf = (path) => {
  const [, category] = categories.find(([beginning]) => path.startsWith(beginning))
  return typeof category === 'string' ? category : category(path)
}

export const load = ({ converter }) => {
  converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (reflection.parent?.parent !== context.project) return
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? []
    const path = declaration?.getSourceFile().fileName.split('/src/')[1]
    if (path && reflection.comment) {
      reflection.comment.blockTags.push(
        new CommentTag('@category', [{ kind: 'text', text: categoryOf(path) }]),
      )
    }
  })
}
