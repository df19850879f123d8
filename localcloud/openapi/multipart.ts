import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'

/** Reads a multipart form: every part as bytes, by name. */
export function readForm(request: IncomingMessage, maxBytes: number): Promise<Map<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>()
    const parser = busboy({ headers: request.headers, limits: { fileSize: maxBytes, fieldSize: maxBytes, parts: 50 } })
    parser.on('field', (name, value) => parts.set(name, Buffer.from(value)))
    parser.on('file', (name, stream) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => parts.set(name, Buffer.concat(pieces)))
    })
    parser.on('error', reject)
    parser.on('close', () => resolve(parts))
    request.pipe(parser)
  })
}
