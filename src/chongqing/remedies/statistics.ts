import { ownVerdict, remedyTable } from './remedist.js'

/** What can be done about the annual return. */
export const statisticsRemedies = /* @__PURE__ */ remedyTable({
  /** What a return leaves out or states wrongly (34) is counted again: the figure itself nobody here knows. */
  'given-return': {
    verdict: ownVerdict,
    propose: () => ({ steps: [], otherwise: { standing: 'no-remedy-known', because: '34' } }),
  },
})
