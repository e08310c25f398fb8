import { taskBookSchema } from '../../../../src/chongqing/entities/self-study/task-book.js'
import { assessTaskBook } from '../../../../src/chongqing/rules/self-study/task-book.js'
import { taskBookCases } from '../../../cases/task-book.js'
import { runCases } from '../../../support/cases.js'
import { taskBook } from '../../../support/facts.js'

runCases(assessTaskBook, taskBookCases, (facts) => ({ taskBook: taskBookSchema.parse(taskBook(facts)) }))
