import type { Words } from '../../chongqing.js'
import { precis01 } from './chapter-01.js'
import { precis02 } from './chapter-02.js'
import { precis03 } from './chapter-03.js'
import { precis04 } from './chapter-04.js'
import { precis05 } from './chapter-05.js'
import { precis06 } from './chapter-06.js'
import { precis07 } from './chapter-07.js'
import { precis08 } from './chapter-08.js'
import { precis09 } from './chapter-09.js'
import { precis10 } from './chapter-10.js'
import { precis11 } from './chapter-11.js'
import { precis12 } from './chapter-12.js'
import { precis13 } from './chapter-13.js'
import { precis14 } from './chapter-14.js'
import { nationalPrecis } from './national-2015.js'
import { precisRegulation } from './regulation.js'

/** What every provision says, in the own words of this library. */
export const provisions: Words['provisions'] = /* @__PURE__ */ (() => ({
  ...precis01,
  ...precis02,
  ...precis03,
  ...precis04,
  ...precis05,
  ...precis06,
  ...precis07,
  ...precis08,
  ...precis09,
  ...precis10,
  ...precis11,
  ...precis12,
  ...precis13,
  ...precis14,
  ...precisRegulation,
  ...nationalPrecis,
}))()
