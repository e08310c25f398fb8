import { taskBookSchema } from '../../../src/entities/self-study.js'
import { validateTaskBook } from '../../../src/rules/self-study/task-book.js'
import { taskBookCases } from '../../cases/task-book.js'
import { runCases } from '../../support/cases.js'
import { taskBook } from '../../support/facts.js'

runCases(validateTaskBook, taskBookCases, (facts) => ({ taskBook: taskBookSchema.parse(taskBook(facts)) }))
