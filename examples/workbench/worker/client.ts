import type { Progress } from '../office/office.js'
import type { Answered, Arguments, CallName, Reply } from './contract.js'
import OfficeWorker from './worker.js?worker&inline'

interface Waiting {
  readonly done: (value: never) => void
  readonly failed: (why: Error) => void
}

/** The worker as the page calls it. */
export class Client {
  #worker = new OfficeWorker()
  #next = 0
  #waiting = new Map<number, Waiting>()
  readonly #progress: Progress

  constructor(progress: Progress) {
    this.#progress = progress
    this.#listen()
  }

  /** Asks the worker. */
  ask<Name extends CallName>(name: Name, ...given: Arguments<Name>): Promise<Answered<Name>> {
    this.#next += 1
    const id = this.#next
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed })
      this.#worker.postMessage({ id, name, given })
    })
  }

  /** Ends the worker with all it is doing and knows, and begins with a new one; what was asked is never answered. */
  restart(): void {
    this.#worker.terminate()
    this.#waiting.clear()
    this.#worker = new OfficeWorker()
    this.#listen()
  }

  #listen(): void {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.kind === 'progress') {
        this.#progress(...data.at)
        return
      }
      const waiting = this.#waiting.get(data.id)
      this.#waiting.delete(data.id)
      if (data.kind === 'done') waiting?.done(data.value as never)
      else waiting?.failed(new Error(data.why))
    })
  }
}
