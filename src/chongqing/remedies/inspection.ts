import { askedOn } from '../../engine/determination/remedist.js'
import { later } from '../../engine/quantity/calendar.js'
import type { ResultsFiling } from '../entities/inspection/results-filing.js'
import { added, made } from './edit.js'
import { curedByFinding, ownVerdict, remedyTable, stepsFrom, supplied } from './remedist.js'

/** What can be done about inspection. */
export const inspectionRemedies = /* @__PURE__ */ remedyTable({
  /** A point that an inspection left out (26) is looked at. */
  'inspection-items': /* @__PURE__ */ curedByFinding('26', {
    'inspection-item-missing': ({ item }) => supplied('inspectionItems', item, 'items'),
  }),

  /** A way of inspecting that a year lacks (28.1) is taken. */
  'inspection-modes': /* @__PURE__ */ curedByFinding('28.1', {
    'inspection-mode-missing': ({ mode, exercise }) => ({
      act: { act: 'supply', list: 'inspectionModes', item: mode },
      edit: (facts) => {
        const { exercises = [] } = facts
        if (exercise === null) return { ...facts, exercises: added(exercises, { modes: [mode] }) }
        const joined = exercises.map((one, place) =>
          place + 1 === exercise ? { modes: added(one.modes, mode) } : one,
        )
        return { ...facts, exercises: joined }
      },
    }),
  }),

  /** The results are filed (28.2); the text sets no day, so none is too late. */
  'results-filed': {
    verdict: ownVerdict,
    propose: ({ answer, asOf }) => ({
      steps: stepsFrom(answer, {
        'results-not-filed': ({ year }) => {
          const from = later(asOf, `${year}-01-01`)
          const filing = made<ResultsFiling>({ year, filedOn: from, with: 'municipal-personnel' })
          return {
            act: { act: 'file', with: ['municipal-personnel'], from },
            edit: (facts) => ({ ...askedOn(facts, from), filings: added(facts.filings, filing) }),
          }
        },
      }),
      otherwise: { standing: 'no-remedy-known', because: '28.2' },
    }),
  },
})
