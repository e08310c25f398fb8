import type { ReportTemplates } from '../../report-language.js'
import { sensitivity } from './sensitivity.js'
import { sensitivityOfMany } from './sensitivity-of-many.js'

export const reports: ReportTemplates = { sensitivity, 'sensitivity-of-many': sensitivityOfMany }
