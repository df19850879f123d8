import { createReadStream, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorld, type World } from './support/world'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
afterEach(() => world.cloud.setClock(0))

const put = (path: string, headers: Record<string, string>, body = 'bytes', below = 'storage') =>
  fetch(`${world.cloud.url}/${below}/${path}`, { method: 'PUT', headers, body })
const urlOf = async (fileID: string, maxAge = 60) => (await world.sdk.getTempFileURL({ fileList: [{ fileID, maxAge }] })).fileList[0]!

describe('files through the real SDK', () => {
  it('go up as a buffer and come back byte for byte', async () => {
    const bytes = Buffer.from(Array.from({ length: 3000 }, (_, n) => n % 256))
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'reports/图 1.png', fileContent: bytes })
    expect(fileID).toBe('cloud://local.6c6f-local-1250000000/reports/图 1.png')
    expect((await world.sdk.downloadFile({ fileID })).fileContent.equals(bytes)).toBe(true)
  })

  it('go up as a stream', async () => {
    const file = join(world.dataDir, 'source.txt')
    writeFileSync(file, '流'.repeat(50_000))
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'stream.txt', fileContent: createReadStream(file) })
    expect((await world.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('流'.repeat(50_000))
  })

  it('have temporary addresses that expire', async () => {
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'a.png', fileContent: Buffer.from('png') })
    const { tempFileURL, maxAge } = await urlOf(fileID)
    expect(maxAge).toBe(60)
    const response = await fetch(tempFileURL)
    expect(await response.text()).toBe('png')
    expect(response.headers.get('content-type')).toBe('image/png')
    world.cloud.setClock(61_000)
    expect((await fetch(tempFileURL)).status).toBe(403)
  })

  it('cannot be read without a signature, nor with that of another file', async () => {
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'b.png', fileContent: Buffer.from('b') })
    const { tempFileURL } = await urlOf(fileID)
    await world.sdk.uploadFile({ cloudPath: 'c.png', fileContent: Buffer.from('c') })
    expect((await fetch(tempFileURL.replace('b.png', 'c.png'))).status).toBe(403)
    expect((await fetch(tempFileURL.split('?')[0]!)).status).toBe(403)
  })

  it('are deleted, and a missing one says so with -503003', async () => {
    const { fileID } = await world.sdk.uploadFile({ cloudPath: 'gone.txt', fileContent: Buffer.from('x') })
    expect((await world.sdk.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ fileID, status: 0 })
    expect((await world.sdk.deleteFile({ fileList: [fileID] })).fileList[0]).toMatchObject({ status: -503003 })
    expect(await urlOf(fileID)).toMatchObject({ status: -503003 })
    await expect(world.sdk.downloadFile({ fileID })).rejects.toThrow('does not exist')
  })

  it('of a wrong name are refused', async () => {
    await expect(world.sdk.uploadFile({ cloudPath: '../outside.txt', fileContent: Buffer.from('x') })).rejects.toThrow('invalid cloud path')
  })
})

describe('a client', () => {
  it('uploads under its own prefix and gets the file id', async () => {
    const response = await put('uploads/anna/1.jpg', { 'x-wx-openid': 'anna' })
    const { fileID } = (await response.json()) as { fileID: string }
    expect(fileID).toMatch(/^cloud:\/\/local\..*\/uploads\/anna\/1\.jpg$/)
    expect((await world.sdk.downloadFile({ fileID })).fileContent.toString()).toBe('bytes')
  })

  it.each([
    ['under the prefix of another', 'uploads/berta/1.jpg', { 'x-wx-openid': 'anna' }],
    ['without a name', 'uploads/anna/1.jpg', {}],
    ['anywhere else', 'reports/1.jpg', { 'x-wx-openid': 'anna' }],
    ['out of its prefix', 'uploads/anna/%2e%2e/berta/1.jpg', { 'x-wx-openid': 'anna' }],
    ['under a guessable anonymous prefix', 'uploads/anon/1/1.jpg', {}],
  ])('is refused %s', async (_title, path, headers) => {
    const response = await put(path, headers as Record<string, string>)
    expect(response.ok).toBe(false)
    expect(((await response.json()) as { errCode: number }).errCode).toBeLessThan(-503000)
  })

  it('uploads without a name under a random prefix', async () => {
    const response = await put('uploads/anon/6f1c2a9b8d7e4f305162/1.jpg', {})
    expect(await response.json()).toMatchObject({ fileID: expect.stringContaining('/uploads/anon/6f1c2a9b8d7e4f305162/1.jpg') as string })
  })

  it('may say /upload/ as well, and show the picture from there', async () => {
    await put('uploads/anna/2.jpg', { 'x-wx-openid': 'anna' }, 'picture', 'upload')
    expect(await (await fetch(`${world.cloud.url}/upload/uploads/anna/2.jpg`)).text()).toBe('picture')
  })

  it('cannot have a page of its own served', async () => {
    await put('uploads/anna/evil.html', { 'x-wx-openid': 'anna', 'content-type': 'text/html' }, '<script>alert(1)</script>')
    const response = await fetch(`${world.cloud.url}/upload/uploads/anna/evil.html`)
    expect(response.headers.get('content-type')).toBe('application/octet-stream')
    expect(response.headers.get('content-disposition')).toBe('attachment')
  })
})
