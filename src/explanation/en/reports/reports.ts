import type { ReportTemplates } from '../../report-language.js'
import { freshness } from './freshness.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'

export const reports: ReportTemplates = { freshness, sensitivity, 'sensitivity-of-many': sensitivityOfMany }
