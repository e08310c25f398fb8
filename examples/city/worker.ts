import { parentPort } from 'node:worker_threads'
import { countPartition } from './count.js'
import type { Said, Task } from './workers.js'

const say = (said: Said): void => parentPort?.postMessage(said)

parentPort?.on('message', async ({ partition, year }: Task) => {
  say({ counted: await countPartition(partition, year, (bytes) => say({ bytes })) })
})
