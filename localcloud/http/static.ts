import { createReadStream, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { answerJson } from './answer'
import type { Handler } from './server'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

/** Serves the built H5 app; an address without a file of its own gives index.html, so that the app's own routes can be opened directly. */
export function serveStatic(folder: string): Handler {
  const root = resolve(folder)
  return ({ request, response, rest }) => {
    const file = [join(root, rest), join(root, 'index.html')].find((candidate) => isFileIn(root, candidate))
    if (file === undefined || (extname(rest) !== '' && !isFileIn(root, join(root, rest)))) {
      return answerJson(response, 404, { errCode: -501000, errMsg: `there is no file /${rest}` })
    }
    const isHashed = /\.[0-9a-f]{6,}\./.test(rest)
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
    })
    if (request.method === 'HEAD') response.end()
    else createReadStream(file).on('error', () => response.destroy()).pipe(response)
  }
}

const isFileIn = (root: string, file: string): boolean => file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false })?.isFile() === true
