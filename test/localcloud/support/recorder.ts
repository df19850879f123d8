import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { World } from './world'

export interface Recorded {
  url: URL
  headers: IncomingHttpHeaders
  body: Record<string, unknown>
}

export interface Recorder {
  /** What the SDK sent since this was last asked. */
  take(): Recorded[]
  /** Answers the next request with this, instead of the cloud. */
  answerOnce(status: number, body: string): void
  close(): void
}

/** Stands between the SDK of this process and the cloud, and writes down what goes by. */
export async function recordBefore(world: World): Promise<Recorder> {
  let sent: Recorded[] = []
  let own: { status: number; body: string } | undefined
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
    const bytes = Buffer.concat(pieces)
    const isJson = request.headers['content-type']?.includes('json') ?? false
    sent.push({ url: new URL(request.url ?? '', 'http://127.0.0.1'), headers: request.headers, body: isJson ? (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>) : { text: bytes.toString('latin1') } })
    const answer = own
    own = undefined
    if (answer) return void response.writeHead(answer.status).end(answer.body)
    const passed = await fetch(`${world.cloud.url}/admin`, { method: 'POST', headers: { 'content-type': request.headers['content-type'] ?? '' }, body: new Uint8Array(bytes) }).catch(() => undefined)
    if (passed === undefined) return void response.destroy()
    response.writeHead(passed.status, { 'content-type': passed.headers.get('content-type') ?? '' }).end(Buffer.from(await passed.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  process.env.TCB_CONTEXT_CNFG = JSON.stringify({ URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin` })
  return {
    take: () => sent.splice(0),
    answerOnce: (status, body) => (own = { status, body }),
    close: () => {
      Object.assign(process.env, world.cloud.sdkEnvironment())
      server.close()
      server.closeAllConnections()
      sent = []
    },
  }
}
