import { openWorld, type World } from './support/world'

const FILE_RULES = { read: "auth != null || resource.path in ['public.jpg']", write: 'auth.openid == resource.openid' }

let world: World
beforeAll(async () => {
  world = await openWorld({
    storageRules: FILE_RULES,
    collections: [
      { name: 'closed', indexes: [] },
      { name: 'notes', indexes: [], rules: { read: "doc._openid == auth.openid || doc.kind == 'public'", write: 'doc._openid == auth.openid' } },
      { name: 'news', indexes: [], rules: { read: true, create: "auth.openid in ['editor', 'chief']", update: 'get(`database.members.${auth.openid}`).isEditor == true && !(doc.isLocked == true)', delete: '!(!(doc.isLocked == false))' } },
      { name: 'members', indexes: [] },
      { name: 'wrong', indexes: [], rules: { read: 'doc.a ==' } },
    ],
  })
  for (const name of ['closed', 'notes']) await world.db.collection(name).add({ data: [{ _id: 'a', _openid: 'anna' }, { _id: 'b', _openid: 'berta' }, { _id: 'p', kind: 'public' }] })
  await world.db.collection('news').add({ data: [...Array.from({ length: 30 }, (_, n) => ({ _id: `n${n}`, isLocked: n > 0 }))] })
  await world.db.collection('members').add({ data: { _id: 'editor', isEditor: true } })
})
afterAll(() => world.close())

interface Answer {
  code?: string
  data?: { list?: string[]; updated?: number; deleted?: number; total?: number; insertedIds?: string[] }
}

async function act(openid: string, action: string, body: object): Promise<Answer> {
  const response = await fetch(`${world.cloud.url}/database`, { method: 'POST', headers: { 'x-wx-openid': openid }, body: JSON.stringify({ action: `database.${action}`, queryType: 'WHERE', ...body }) })
  return (await response.json()) as Answer
}
const read = (openid: string, collectionName: string, query: object = {}) => act(openid, 'getDocument', { collectionName, query: JSON.stringify(query) })
const DENIED = { code: 'DATABASE_PERMISSION_DENIED' }

describe('a collection without rules', () => {
  it('is closed to every client and open to functions', async () => {
    expect(await read('anna', 'closed')).toMatchObject(DENIED)
    expect(await act('anna', 'insertDocument', { collectionName: 'closed', data: ['{}'] })).toMatchObject(DENIED)
    expect((await world.db.collection('closed').get()).data).toHaveLength(3)
  })
})

describe('a rule about documents', () => {
  it('wants the query to be a subset of what it allows', async () => {
    expect(await read('anna', 'notes')).toMatchObject(DENIED)
    expect(await read('anna', 'notes', { _id: 'a' })).toMatchObject(DENIED)
    expect(await read('anna', 'notes', { _openid: 'berta' })).toMatchObject(DENIED)
    expect((await read('anna', 'notes', { _openid: 'anna' })).data?.list).toHaveLength(1)
    expect((await read('anna', 'notes', { kind: 'public' })).data?.list).toHaveLength(1)
  })

  it('takes {openid} for the caller and holds every value of an in', async () => {
    expect((await read('berta', 'notes', { _openid: '{openid}' })).data?.list).toEqual([expect.stringContaining('"b"')])
    expect(await read('anna', 'notes', { _openid: { $in: ['anna', 'berta'] } })).toMatchObject(DENIED)
  })

  it('holds for writing, and marks what is new with its maker', async () => {
    const update = JSON.stringify({ $set: { text: 'x' } })
    expect(await act('anna', 'modifyDocument', { collectionName: 'notes', query: '{"_openid":"berta"}', data: update, multi: true, merge: true })).toMatchObject(DENIED)
    expect(await act('anna', 'modifyDocument', { collectionName: 'notes', query: '{"_openid":"anna"}', data: update, multi: true, merge: true })).toMatchObject({ data: { updated: 1 } })
    expect(await act('berta', 'removeDocument', { collectionName: 'notes', query: '{"_id":"a"}', multi: true })).toMatchObject(DENIED)
    const { data } = await act('clara', 'insertDocument', { collectionName: 'notes', data: ['{"_openid":"anna"}'] })
    expect((await world.db.collection('notes').doc(data!.insertedIds![0]!).get()).data).toMatchObject({ _openid: 'clara' })
  })

  it('may ask another document, a list, and the negation of what is not known says no', async () => {
    const update = { collectionName: 'news', data: JSON.stringify({ $set: { a: 1 } }), multi: true, merge: true }
    expect(await act('editor', 'modifyDocument', { ...update, query: '{"_id":"n0"}' })).toMatchObject(DENIED)
    expect(await act('editor', 'modifyDocument', { ...update, query: '{"_id":"n0","isLocked":false}' })).toMatchObject({ data: { updated: 1 } })
    expect(await act('anna', 'modifyDocument', { ...update, query: '{"_id":"n0","isLocked":false}' })).toMatchObject(DENIED)
    expect(await act('editor', 'removeDocument', { collectionName: 'news', query: '{"_id":"n1"}', multi: true })).toMatchObject(DENIED)
    expect(await act('chief', 'insertDocument', { collectionName: 'news', data: ['{}'] })).toMatchObject({ data: {} })
    expect(await act('anna', 'insertDocument', { collectionName: 'news', data: ['{}'] })).toMatchObject(DENIED)
  })

  it('lets a client read 20 documents at a time', async () => {
    expect((await act('anna', 'getDocument', { collectionName: 'news', limit: 100 })).data?.list).toHaveLength(20)
  })

  it('that cannot be read refuses, and so does what a client cannot do at all', async () => {
    expect(await read('anna', 'wrong', { a: 1 })).toMatchObject({ code: 'INVALID_PARAM', message: expect.stringContaining('doc.a ==') as string })
    expect(await act('anna', 'startTransaction', {})).toMatchObject({ code: 'INVALID_PARAM' })
  })
})

describe('a rule about files', () => {
  const put = (openid: string, path: string) => fetch(`${world.cloud.url}/storage/${path}`, { method: 'PUT', headers: { 'x-wx-openid': openid }, body: 'x' })

  it('decides who writes and who reads', async () => {
    expect((await put('anna', 'public.jpg')).status).toBe(200)
    expect((await put('anna', 'private.jpg')).status).toBe(200)
    expect((await put('berta', 'private.jpg')).status).toBe(403)
    expect((await fetch(`${world.cloud.url}/upload/public.jpg`)).status).toBe(200)
    expect((await fetch(`${world.cloud.url}/upload/private.jpg`)).status).toBe(403)
    expect((await fetch(`${world.cloud.url}/upload/private.jpg`, { headers: { 'x-wx-openid': 'berta' } })).status).toBe(200)
  })
})
