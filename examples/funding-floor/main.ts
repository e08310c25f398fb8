// Does the unit spend 1.5% of its payroll on continuing education?
import { assessFundingFloor, explain, explanationText, parseFundingYear, parseUnit } from 'xueshi'
import { english } from 'xueshi/en'
import { chinese } from 'xueshi/zh-CN'
import { parsed } from '../support/parsed.js'

const unit = parsed(parseUnit({ id: 'U-1', kind: 'public-institution', divisionCode: '500103' }))
const funding = parsed(
  parseFundingYear({
    unitId: 'U-1',
    year: 2025,
    payroll: '24680000.00',
    entries: [
      {
        id: 'E-1',
        amount: '350000.00',
        kind: 'appropriated',
        recurrent: true,
        source: 'unit',
        purpose: '年度继续教育经费',
      },
      {
        id: 'E-2',
        amount: '40000.00',
        kind: 'appropriated',
        recurrent: false,
        source: 'unit',
        purpose: '一次性设备培训',
      },
      {
        id: 'E-3',
        amount: '30000.00',
        kind: 'appropriated',
        recurrent: true,
        source: 'donation',
        purpose: '校友捐赠',
      },
    ],
  }),
)
console.log(explanationText(explain(assessFundingFloor({ unit, funding }), chinese), chinese))
console.log()
console.log(explanationText(explain(assessFundingFloor({ unit, funding }), english), english))
