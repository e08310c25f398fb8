import { assessFinalYearReview } from '../../../../src/chongqing/rules/planning/plan-review.js'
import { planReviewCases } from '../../../cases/plan-review.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessFinalYearReview, planReviewCases)
