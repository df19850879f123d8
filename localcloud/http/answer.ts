import type { IncomingMessage, ServerResponse } from 'node:http'
import { CloudError, payloadTooLarge } from '../errors'

export function answerJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent || response.destroyed) return
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' })
  response.end(JSON.stringify(body))
}

/** Reads a body of at most `maxBytes`; beyond that it throws EXCEED_MAX_PAYLOAD_SIZE. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size <= maxBytes) pieces.push(piece)
  }
  if (size > maxBytes) throw payloadTooLarge(`the request is larger than ${Math.round(maxBytes / 1024)} KB`)
  return Buffer.concat(pieces)
}

export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const body = await readBody(request, maxBytes)
  if (body.length === 0) return {}
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new CloudError('INVALID_PARAM', 'the body is not valid JSON', -501007)
  }
}
