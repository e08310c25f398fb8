import type { ReportTemplates } from '../../report-language.js'
import { remedy } from './remedy.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'

export const reports: ReportTemplates = { remedy, sensitivity, 'sensitivity-of-many': sensitivityOfMany }
