import { errorOf } from './support/errors'
import { openWorld, type World } from './support/world'

/** Which of the server's codes user code sees, call by call. */
let world: World
beforeAll(async () => {
  world = await openWorld({ collections: [{ name: 'things', indexes: [] }] }, { echo: { source: 'exports.main = async (event) => event' } })
})
afterAll(() => world.close())
afterEach(() => world.cloud.fault(null))

const things = () => world.db.collection('things')
const failWith = (action: string, code: string) => world.cloud.fault({ action, code, message: `told: ${code}` })

const CALLS: [string, string, () => Promise<unknown>][] = [
  ['get', 'database.getDocument', () => things().get()],
  ['doc.get', 'database.getDocument', () => things().doc('a').get()],
  ['count', 'database.calculateDocument', () => things().count()],
  ['add', 'database.insertDocument', () => things().add({ data: { a: 1 } })],
  ['doc.set', 'database.modifyDocument', () => things().doc('a').set({ data: { a: 1 } })],
  ['doc.update', 'database.modifyDocument', () => things().doc('a').update({ data: { a: 1 } })],
  ['where.update', 'database.modifyDocument', () => things().where({ a: 1 }).update({ data: { a: 2 } })],
  ['doc.remove', 'database.removeDocument', () => things().doc('a').remove()],
  ['where.remove', 'database.removeDocument', () => things().where({ a: 1 }).remove()],
]

describe('a call about documents gives the number and loses the code', () => {
  it.each(CALLS)('%s', async (_name, action, call) => {
    failWith(action, 'DATABASE_PERMISSION_DENIED')
    const error = await errorOf(call())
    expect(error).toMatchObject({ errCode: -502003, errMsg: expect.stringContaining('told: DATABASE_PERMISSION_DENIED') as string })
    expect(error).not.toHaveProperty('code')
  })

  it.each([
    ['DATABASE_REQUEST_FAILED', -502001],
    ['DATABASE_INVALID_OPERRATOR', -502002],
    ['DATABASE_PERMISSION_DENIED', -502003],
    ['DATABASE_COLLECTION_EXCEED_LIMIT', -502004],
    ['DATABASE_COLLECTION_NOT_EXIST', -502005],
    ['INVALID_PARAM', -501007],
    ['SYS_ERR', -501001],
    ['SERVER_TIMEOUT', -501002],
    ['EXCEED_REQUEST_LIMIT', -501003],
    ['EXCEED_CONCURRENT_REQUEST_LIMIT', -501004],
    ['DATABASE_TRANSACTION_CONFLICT', -501001],
    ['DATABASE_DUPLICATE_WRITE', -501001],
  ])('%s is %i', async (code, errCode) => {
    failWith('database.getDocument', code)
    expect(await errorOf(things().get())).toMatchObject({ errCode })
  })
})

describe('a call as a whole gives -1 and keeps the code', () => {
  const fileID = 'cloud://local.6c6f-local-1250000000/a.txt'
  it.each<[string, string, () => Promise<unknown>]>([
    ['createCollection', 'database.addCollection', () => world.db.createCollection('new')],
    ['aggregate', 'database.aggregateDocuments', () => things().aggregate().match({ a: 1 }).end()],
    ['callFunction', 'functions.invokeFunction', () => world.sdk.callFunction({ name: 'echo' })],
    ['uploadFile', 'storage.getUploadMetadata', () => world.sdk.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('a') })],
    ['downloadFile', 'storage.batchGetDownloadUrl', () => world.sdk.downloadFile({ fileID })],
    ['getTempFileURL', 'storage.batchGetDownloadUrl', () => world.sdk.getTempFileURL({ fileList: [fileID] })],
    ['deleteFile', 'storage.batchDeleteFile', () => world.sdk.deleteFile({ fileList: [fileID] })],
  ])('%s', async (_name, action, call) => {
    failWith(action, 'SYS_ERR')
    expect(await errorOf(call())).toMatchObject({ errCode: -1, code: 'SYS_ERR' })
  })
})

describe('a transaction’s begin, commit and rollback give the code and no number', () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ['begin', 'database.startTransaction', () => world.db.startTransaction()],
    ['commit', 'database.commitTransaction', async () => (await world.db.startTransaction()).commit()],
    ['rollback', 'database.abortTransaction', async () => (await world.db.startTransaction()).rollback()],
  ])('%s', async (_name, action, call) => {
    failWith(action, 'SYS_ERR')
    const error = await errorOf(call())
    expect(error).toMatchObject({ code: 'SYS_ERR' })
    expect(error.errCode).toBeUndefined()
  })

  it('a begin that fails is not tried again', async () => {
    failWith('database.startTransaction', 'DATABASE_TRANSACTION_CONFLICT')
    world.cloud.clearAudit()
    expect(await errorOf(world.db.runTransaction(async () => undefined))).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
    expect(world.cloud.audit().map(({ action }) => action)).toEqual(['database.startTransaction'])
  })

  it('a commit that conflicts is tried again without an abort between, a callback that fails is aborted', async () => {
    failWith('database.commitTransaction', 'DATABASE_TRANSACTION_CONFLICT')
    world.cloud.clearAudit()
    await errorOf(world.db.runTransaction(async () => undefined, 1))
    const actions = world.cloud.audit().map(({ action }) => action.replace('database.', '').replace('Transaction', ''))
    expect(actions.slice(0, 4)).toEqual(['start', 'commit', 'start', 'commit'])
    world.cloud.fault(null)
    world.cloud.clearAudit()
    await errorOf(world.db.runTransaction(async () => { throw new Error('mine') }))
    expect(world.cloud.audit().map(({ action }) => action)).toEqual(['database.startTransaction', 'database.abortTransaction'])
  })
})

describe('what the cloud itself refuses', () => {
  it('names a collection that exists with the platform’s code and words', async () => {
    const error = await errorOf(world.db.createCollection('things'))
    expect(error).toMatchObject({ errCode: -1, code: 'DATABASE_COLLECTION_ALREADY_EXIST', message: expect.stringContaining('[ResourceUnavailable.ResourceExist] Table exist') as string })
  })

  it('names a function that fails, and one that does not exist', async () => {
    expect(await errorOf(world.sdk.callFunction({ name: 'absent' }))).toMatchObject({ errCode: -1, code: 'FUNCTIONS_REQUEST_FAIL' })
  })

  it('names a request and a result that are too large', async () => {
    expect(await errorOf(world.sdk.callFunction({ name: 'echo', data: { text: 'x'.repeat(110_000) } }))).toMatchObject({ errCode: -1, code: 'EXCEED_MAX_PAYLOAD_SIZE' })
    await world.db.createCollection('large')
    await world.db.collection('large').add({ data: [{ text: 'x'.repeat(600_000) }, { text: 'x'.repeat(600_000) }] })
    expect(await errorOf(world.db.collection('large').aggregate().match({}).end())).toMatchObject({ code: 'EXCEED_MAX_RESPONSE_SIZE' })
    expect(await errorOf(world.db.collection('large').get())).toMatchObject({ errCode: -501001, errMsg: expect.stringContaining('exceed limit (1MB)') as string })
  })
})
