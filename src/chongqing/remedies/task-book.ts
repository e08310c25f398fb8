import type { TaskBookItem } from '../law/vocabulary.js'
import { approvalAct } from './approval.js'
import { added } from './edit.js'
import { ownVerdict, type RemedistOf, stepsFrom } from './remedist.js'

/**
 * What the book lacks is put into it, and it is approved (44), as long as days are left on which one can study by it. Under
 * the reading that credits hours before the approval, an approval is never too late.
 */
export const taskBook: RemedistOf<'task-book'> = {
  verdict: ownVerdict,
  propose: ({ facts: asked, answer, asOf, law }) => {
    const isOver = asOf > asked.taskBook.to
    const mayApprove = !isOver || law.readings['hours-before-approval'] === 'credited'
    return {
      steps: stepsFrom<typeof asked>(answer, {
        ...(!isOver && {
          'task-book-lacks-item': ({ item }) => ({
            act: { act: 'supply', list: 'taskBookItems', item: item as TaskBookItem },
            edit: ({ taskBook: book }) => ({
              taskBook: { ...book, items: added(book.items, item as TaskBookItem) },
            }),
          }),
        }),
        ...(mayApprove && {
          'task-book-unapproved': () => ({
            act: approvalAct(null, asked.taskBook.from, asOf, law),
            edit: ({ taskBook: book }) => ({ taskBook: { ...book, approval: { on: asOf } } }),
          }),
        }),
      }),
      otherwise: { standing: 'cannot-be-cured', because: '44' },
    }
  },
}
