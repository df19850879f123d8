import { createHash, publicDecrypt } from 'node:crypto'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

/** What an upload tool really sent, in short. */
export interface Sent {
  host: string
  path: string
  /** The action of Tencent Cloud that was asked for. */
  action: string | null
  bytes: number
}

interface AgentRequest { action: string; postdata?: string; hashed_postdata?: string }
interface Body { appid?: string; signature?: string; agentReq?: AgentRequest; signReq?: AgentRequest }

const randomString = 'a string that the peer made up'

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

const cloudAnswer = (response: object): object => ({ errCode: 0, data: { base_resp: { ret: '0' }, content: JSON.stringify({ Response: { RequestId: '1', ...response } }) } })

/** As far as the tool reads it. */
const functionInfo = {
  Status: 'Active', StatusDesc: '', Runtime: 'Nodejs18.15', Handler: 'index.main', MemorySize: 256, Timeout: 60, Environment: { Variables: [] }, InstallDependency: 'FALSE',
  CodeInfo: '', CodeSize: 1, CodeResult: '', CodeError: '', ErrNo: 0, Description: '', FunctionName: '', FunctionVersion: '', ModTime: '', Namespace: '', Role: '', Triggers: [],
  EipConfig: { EipFixed: 'FALSE', Eips: [] }, AccessInfo: { Host: '', Vip: '' }, VpcConfig: { VpcId: '', SubnetId: '' }, UseGpu: 'FALSE', Layers: [], DeadLetterConfig: { Type: '', Name: '', FilterType: '' },
  OnsEnable: 'FALSE', PublicNetConfig: { PublicNetStatus: 'ENABLE', EipConfig: { EipStatus: 'DISABLE', EipAddress: [] } }, CfsConfig: { CfsInsList: [] }, Type: 'Event', L5Enable: 'FALSE', Tags: [],
}

const environment = (env: string): object => ({
  EnvId: env, Source: 'miniapp', Alias: env, Status: 'NORMAL', CreateTime: '', UpdateTime: '', PackageId: '', PackageName: '',
  Databases: [], Storages: [], Functions: [{ Namespace: env, Region: 'ap-shanghai' }], LogServices: [],
})

/**
 * Stands for WeChat's upload interface as `miniprogram-ci` speaks to it, recorded from that tool's own requests. It looks at what a server could check: the
 * signature by the key's public half, that the app is a gzip, that what is signed for Tencent Cloud is what is then sent.
 */
export class UploadPeer {
  readonly sent: Sent[] = []
  readonly complaints: string[] = []
  private server: Server | undefined
  private promised = ''
  url = ''

  constructor(private readonly env: string, private readonly appid: string, private readonly publicKey: string) {}

  async start(): Promise<this> {
    this.server = createServer((request, response) => {
      void bodyOf(request).then((body) => response.end(JSON.stringify(this.answer(request, body))))
    })
    await new Promise<void>((done) => this.server!.listen(0, '127.0.0.1', done))
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  stop(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  private answer(request: IncomingMessage, body: Buffer): object {
    const path = new URL(request.url!, this.url).pathname
    const host = String(request.headers['x-sent-to'] ?? '')
    const json = (request.headers['content-type'] ?? '').includes('json') && !host.startsWith('scf.') ? (JSON.parse(body.toString()) as Body) : {}
    const action = json.agentReq?.action ?? json.signReq?.action ?? null
    this.sent.push({ host, path, action, bytes: body.length })
    if (json.signature !== undefined) this.checkSignature(json)
    if (host.startsWith('scf.')) return this.takeCode(body)
    if (path.endsWith('/getrandstr')) return { errCode: 0, data: { randomString } }
    if (path.endsWith('/upload')) return this.takeApp(body)
    if (json.signReq) {
      this.promised = json.signReq.hashed_postdata ?? ''
      return { errCode: 0, header: 'Content-Type: application/json\nAuthorization: TC3-HMAC-SHA256 signed' }
    }
    if (action === 'DescribeEnvs') return cloudAnswer({ EnvList: [environment(this.env)] })
    return cloudAnswer(action === 'GetFunction' ? functionInfo : {})
  }

  private checkSignature({ appid, signature }: Body): void {
    const told = JSON.parse(publicDecrypt(this.publicKey, Buffer.from(signature!, 'base64')).toString()) as { appid: string; rand_str: string }
    if (appid !== this.appid || told.appid !== this.appid || told.rand_str !== randomString) this.complaints.push('a signature does not fit')
  }

  private takeCode(body: Buffer): object {
    if (createHash('sha256').update(body).digest('hex') !== this.promised) this.complaints.push('the code sent is not what was signed')
    const { FunctionName: name, ZipFile: zip } = JSON.parse(body.toString()) as { FunctionName?: string; ZipFile?: string }
    const isZip = Buffer.from(zip ?? '', 'base64').subarray(0, 2).toString() === 'PK'
    if (!name || !isZip) this.complaints.push(`the code of ${name} is no zip`)
    return { Response: { RequestId: '1' } }
  }

  private takeApp(body: Buffer): object {
    const unpacked = gunzipSync(body)
    if (unpacked.length === 0) this.complaints.push('the app is empty')
    return { errCode: 0, body: { subpackage_info: [{ name: '__FULL__', size: unpacked.length }] } }
  }
}
