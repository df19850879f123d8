import { sdk } from './sdk'

/** Run as a process of its own: a cloud that is written to until it is killed. Every acknowledged id is printed as a line. */
import { startCloud } from '@/localcloud/cloud'

async function main(dataDir: string): Promise<void> {
  const cloud = await startCloud({ dataDir, functionsDir: dataDir, timers: false, collections: [{ name: 'notes', indexes: [{ name: 'n', fields: [['n', 1]] }] }] })
  Object.assign(process.env, cloud.sdkEnvironment())
  sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
  const db = sdk.database()
  for (let n = 0; ; n++) {
    await db.runTransaction(async (transaction) => {
      await transaction.collection('notes').add({ data: { _id: `left${n}`, n } })
      await transaction.collection('notes').add({ data: { _id: `right${n}`, n } })
    })
    process.stdout.write(`${n}\n`)
  }
}

void main(process.argv[2]!)
