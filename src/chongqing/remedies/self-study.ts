import { verdictFrom } from '../../engine/determination/checklist.js'
import { approvalAct } from './approval.js'
import { added } from './edit.js'
import { curedByFinding, findingByFinding, ownVerdict, remedyTable, stepsFrom } from './remedist.js'

/** What can be done about self-study. */
export const selfStudyRemedies = /* @__PURE__ */ remedyTable({
  /** The unit confirms what the person declared (42); study that came about otherwise is no self-study in this sense. */
  'self-study-origin': {
    verdict: ({ valid }) => verdictFrom(valid),
    propose: /* @__PURE__ */ findingByFinding('42', {
      'self-study-not-confirmed': () => ({
        act: { act: 'confirm-task' },
        edit: (facts) => ({ ...facts, confirmedByUnit: true }),
      }),
    }),
  },

  /** Content that lacks a quality (43) gives way to content in which someone finds it. */
  'self-study-content': /* @__PURE__ */ curedByFinding('43', {
    'self-study-quality-lacking': ({ quality }) => ({
      act: { act: 'supply', list: 'selfStudyQualities', item: quality },
      edit: (facts) => ({ ...facts, judged: { ...facts.judged, [quality]: true } }),
    }),
  }),

  /**
   * What the book lacks is put into it, and it is approved (44), as long as days are left on which one can study by it. Under
   * the reading that credits hours before the approval, an approval is never too late.
   */
  'task-book': {
    verdict: ownVerdict,
    propose: ({ facts: asked, answer, asOf, law }) => {
      const isOver = asOf > asked.taskBook.to
      const mayApprove = !isOver || law.readings['hours-before-approval'] === 'credited'
      return {
        steps: stepsFrom<typeof asked>(answer, {
          ...(!isOver && {
            'task-book-lacks-item': ({ item }) => ({
              act: { act: 'supply', list: 'taskBookItems', item: item },
              edit: ({ taskBook: book }) => ({
                taskBook: { ...book, items: added(book.items, item) },
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
  },
})
