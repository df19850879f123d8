import { createHash, generateKeyPairSync, privateEncrypt } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { UploadPeer } from '@/scripts/deploy/upload-peer'

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: { type: 'pkcs1', format: 'pem' }, publicKeyEncoding: { type: 'spki', format: 'pem' } })

/** The requests below were recorded from `miniprogram-ci` 2.1.42. */
describe('the peer of the upload rehearsal', () => {
  const appid = 'wx0000000000000000'
  const { privateKey, publicKey } = pair()
  let peer: UploadPeer
  beforeEach(async () => { peer = await new UploadPeer('prod-1', appid, publicKey).start() })
  afterEach(() => peer.stop())

  const post = async (host: string, path: string, body: string | Uint8Array, type = 'application/json'): Promise<never> =>
    (await fetch(`${peer.url}${path}`, { method: 'POST', headers: { 'x-sent-to': host, 'content-type': type }, body: typeof body === 'string' ? body : Buffer.from(body) })).json() as Promise<never>
  const signed = async (key: string): Promise<string> => {
    const { data } = (await post('servicewechat.com', '/wxa/ci/getrandstr', JSON.stringify({ appid, clientRand: 1 }))) as { data: { randomString: string } }
    return privateEncrypt(key, Buffer.from(JSON.stringify({ appid, rand_str: data.randomString }))).toString('base64')
  }
  const sendCode = async (promised: string, sent: string): Promise<void> => {
    const signReq = { action: 'UpdateFunctionCode', hashed_postdata: createHash('sha256').update(promised).digest('hex') }
    await post('servicewechat.com', '/wxa/ci/getqcloudapisignature', JSON.stringify({ appid, signature: await signed(privateKey), signReq }))
    await post('scf.tencentcloudapi.com', '/', sent)
  }
  const code = JSON.stringify({ FunctionName: 'data', ZipFile: Buffer.from('PK\u0003\u0004').toString('base64') })

  it('lets pass what the tool sends', async () => {
    await sendCode(code, code)
    expect(await post('servicewechat.com', '/wxa/ci/upload', gzipSync('an app'), 'application/octet-stream')).toMatchObject({ errCode: 0 })
    expect(peer.complaints).toEqual([])
    expect(peer.sent.map(({ host, action }) => `${host} ${action}`)).toEqual([
      'servicewechat.com null', 'servicewechat.com UpdateFunctionCode', 'scf.tencentcloudapi.com null', 'servicewechat.com null',
    ])
  })

  it('complains of code that is not what was signed, and of code that is no zip', async () => {
    await sendCode(code, code.replace('data', 'sweep'))
    await sendCode('{"FunctionName":"data"}', '{"FunctionName":"data"}')
    expect(peer.complaints).toEqual(['the code sent is not what was signed', 'the code of data is no zip'])
  })

  it('complains of a signature for another account, and of an empty app', async () => {
    const signature = await signed(privateKey)
    await post('servicewechat.com', '/wxa/ci/cloudapihttpagent', JSON.stringify({ appid: 'wx1111111111111111', signature, agentReq: { action: 'DescribeEnvs' } }))
    await post('servicewechat.com', '/wxa/ci/upload', gzipSync(''), 'application/octet-stream')
    expect(peer.complaints).toEqual(['a signature does not fit', 'the app is empty'])
  })
})
