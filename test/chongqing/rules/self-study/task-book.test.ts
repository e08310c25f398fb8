import { taskBookSchema } from '../../../../src/chongqing/entities/self-study/task-book.js'
import { assessTaskBook } from '../../../../src/chongqing/rules/self-study/task-book.js'
import { taskBookCases } from '../../../cases/task-book.js'
import { taskBook } from '../../../support/facts.js'
import { runCases } from '../../../support/run-cases.js'

runCases(assessTaskBook, taskBookCases, (facts) => ({ taskBook: taskBookSchema.parse(taskBook(facts)) }))
