import { fundingSheet } from './funding-sheet.js'
import { peopleSheet } from './people-sheet.js'
import { platformSheet } from './platform-sheet.js'
import { randomFrom } from './random.js'
import { recordSheet } from './record-sheet.js'
import { registerSheet } from './register-sheet.js'
import type { Planted, SampleSheet } from './sheets.js'
import { sampleStaff } from './staff.js'

/** The sheets of a unit and what was planted in them. */
export interface Sample {
  readonly sheets: readonly SampleSheet[]
  readonly planted: readonly Planted[]
}

/** The sheets of a made-up institute for the years 2024 and 2025. The same seed gives the same cells. */
export function makeSample(seed = 20_251_031): Sample {
  const random = randomFrom(seed)
  const staff = sampleStaff(random)
  const parts = [
    peopleSheet(random, staff),
    recordSheet(random, staff),
    fundingSheet(random),
    registerSheet(staff),
    platformSheet(staff),
  ]
  return { sheets: parts.map(({ sheet }) => sheet), planted: parts.flatMap(({ planted }) => planted) }
}
