import { writeSync } from 'node:fs'
import { startCloud } from '@/localcloud/cloud'
import { ACCOUNTS, act, COLLECTIONS, EACH } from './wire'

/**
 * Run as a process of its own until it is killed: a cloud under load from four clients. What has been acknowledged is written to standard
 * output at once, a line each: `note <id>`, `gone <id>`, `count <counter> <value>`, `moved`.
 */
const say = (line: string) => void writeSync(1, `${line}\n`)

async function main(dataDir: string, round: string): Promise<void> {
  const cloud = await startCloud({ dataDir, functionsDir: dataDir, timers: false, collections: COLLECTIONS })
  const { url } = cloud
  const accounts = Array.from({ length: ACCOUNTS }, (_, n) => JSON.stringify({ _id: `a${n}`, balance: EACH }))
  await act(url, 'insertDocument', { collectionName: 'accounts', data: accounts }).catch(isAlreadyThere)
  await act(url, 'insertDocument', { collectionName: 'counters', data: [0, 1, 2, 3].map((n) => JSON.stringify({ _id: `c${n}`, value: 0 })) }).catch(isAlreadyThere)
  say('ready')
  await Promise.all([0, 1, 2, 3].map((client) => work(url, client, round)))
}

function isAlreadyThere(error: Error): void {
  if (!error.message.includes('E11000')) throw error
}

async function work(url: string, client: number, round: string): Promise<void> {
  for (let n = 0; ; n++) {
    const id = `${round}-${client}-${n}`
    await act(url, 'insertDocument', { collectionName: 'notes', data: [JSON.stringify({ _id: id, client, n, text: 'x'.repeat(n % 400) })] })
    say(`note ${id}`)
    await count(url, client)
    await move(url, (client + n) % ACCOUNTS, (client + n + 7) % ACCOUNTS, (n % 5) + 1)
    if (n % 3 === 2) {
      const gone = `${round}-${client}-${n - 1}`
      await act(url, 'removeDocument', { collectionName: 'notes', queryType: 'DOC', query: JSON.stringify({ _id: gone }), multi: false })
      say(`gone ${gone}`)
    }
  }
}

/** Each client has a counter of its own, so that what was acknowledged is exactly what must be found, or one more. */
async function count(url: string, client: number): Promise<void> {
  const doc = { collectionName: 'counters', queryType: 'DOC', query: JSON.stringify({ _id: `c${client}` }) }
  await act(url, 'modifyDocument', { ...doc, data: JSON.stringify({ $inc: { value: 1 } }), multi: false, merge: true, upsert: false })
  const { list } = (await act(url, 'getDocument', doc)) as { list: string[] }
  say(`count c${client} ${(JSON.parse(list[0]!) as { value: { $numberInt: string } }).value.$numberInt}`)
}

/** From one account to another in a transaction: the sum of all is always the same. */
async function move(url: string, from: number, to: number, amount: number): Promise<void> {
  const { transactionId } = await act(url, 'startTransaction', {})
  const change = (account: number, by: number) =>
    act(url, 'modifyDocument', {
      collectionName: 'accounts', queryType: 'DOC', query: JSON.stringify({ _id: `a${account}` }), data: JSON.stringify({ $inc: { balance: by } }),
      multi: false, merge: true, upsert: false, transactionId,
    })
  try {
    await change(from, -amount)
    await change(to, amount)
    await act(url, 'commitTransaction', { transactionId })
    say('moved')
  } catch (error) {
    if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
  }
}

void main(process.argv[2]!, process.argv[3]!).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`)
  process.exit(1)
})
