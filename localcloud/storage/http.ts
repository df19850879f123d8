import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerJson } from '../http/answer'
import { CloudError, messageOf } from '../errors'
import type { Faults } from '../faults'
import type { Handler, Routes } from '../http/server'
import { allows, type Rule, type StorageRules } from '../rules/rules'
import type { Storage } from './storage'

/** `/storage/` with its checks, and `/upload/` as a second name for a client's own uploads and for showing a `cloud://` picture. */
export function storageRoutes(storage: Storage, faults: Faults, rules?: StorageRules): Routes {
  const put: Handler = async ({ request, response, rest }) => {
    const disturbance = faults.meet('upload', rest)
    if (disturbance?.delayMs) await new Promise((resolve) => setTimeout(resolve, disturbance.delayMs))
    if (disturbance?.drop === 'before') return void response.destroy()
    if (disturbance?.code) throw new CloudError(disturbance.code, disturbance.message, -503001)
    await putFile(storage, rest, request, response, rules)
  }
  return {
    'PUT /storage/': put,
    'PUT /upload/': put,
    'GET /storage/': ({ request, response, rest, url }) => getSignedFile(storage, rest, url.searchParams, request, response),
    'GET /upload/': ({ request, response, rest }) => {
      if (rules && !isAllowed(storage, rules.read ?? false, rest, ownerOf(request))) throw refused('the storage rules refuse this')
      sendFile(storage, rest, request, response)
    },
  }
}

/** Who holds a hard-to-guess folder name may write into it: that is how a person without a name uploads. */
const ANONYMOUS = /^uploads\/anon\/[\w-]{16,}\/./
const SHOWN_INLINE = /^(image\/(png|jpeg|gif|webp|bmp)|video\/|audio\/|application\/pdf)/

/** `PUT /storage/<path>`: with the SDK's upload token, or by a client into its own folder. */
async function putFile(storage: Storage, path: string, request: IncomingMessage, response: ServerResponse, rules: StorageRules | undefined): Promise<void> {
  const token = request.headers['x-cos-security-token']
  if (typeof token === 'string') return putWithToken(storage, path, token, request, response)
  const owner = ownerOf(request)
  if (rules) {
    if (!isAllowed(storage, rules.write ?? false, path, owner)) throw refused('the storage rules refuse this')
    return acceptFile(storage, path, request, response, owner)
  }
  const isOwn = owner !== null && path.startsWith(`uploads/${owner}/`) && path.length > `uploads/${owner}/`.length
  if (!isOwn && !ANONYMOUS.test(path)) {
    throw refused('a client writes only under its own prefix')
  }
  await acceptFile(storage, path, request, response, isOwn ? owner : null)
}

const refused = (why: string) => new CloudError('STORAGE_EXCEED_AUTHORITY', `storage permission denied: ${why}`, -503002)

const ownerOf = (request: IncomingMessage): string | null => {
  const openid = request.headers['x-wx-openid']
  return typeof openid === 'string' && openid !== '' ? openid : null
}

/** `resource` is the file as it lies there, or as it would: its owner's openid and its path. */
function isAllowed(storage: Storage, rule: Rule, path: string, openid: string | null): boolean {
  const existing = storage.find(path)
  const resource = { openid: existing ? existing.owner : openid, path }
  return allows(rule, { variables: { auth: openid === null ? null : { openid }, resource }, get: () => null })
}

async function acceptFile(storage: Storage, path: string, request: IncomingMessage, response: ServerResponse, owner: string | null): Promise<void> {
  const file = await storage.save(path, request, contentTypeOf(request), owner)
  answerJson(response, 200, { fileID: storage.fileId(file.path), statusCode: 200 })
}

async function putWithToken(storage: Storage, path: string, token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    if (!storage.mayUpload(path, token)) throw new CloudError('SignatureDoesNotMatch', 'the upload is not signed or has expired')
    await storage.save(path, request, contentTypeOf(request), null)
    response.writeHead(200).end()
  } catch (error) {
    const code = error instanceof CloudError ? error.code : 'InternalError'
    request.resume()
    response
      .writeHead(403, { 'content-type': 'application/xml' })
      .end(`<?xml version='1.0' encoding='utf-8' ?><Error><Code>${code}</Code><Message>${escapeXml(messageOf(error))}</Message><RequestId>local</RequestId><TraceId>local</TraceId></Error>`)
  }
}

/** `GET` and `HEAD /storage/<path>?sign=…&t=…`: a temporary URL. */
function getSignedFile(storage: Storage, path: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse): void {
  if (!storage.mayRead(path, query.get('sign') ?? '', Number(query.get('t')))) {
    return answerJson(response, 403, { errCode: -503002, errMsg: 'storage permission denied: the address is not signed or has expired' })
  }
  sendFile(storage, path, request, response)
}

function sendFile(storage: Storage, path: string, request: IncomingMessage, response: ServerResponse): void {
  const file = storage.find(path)
  if (file === undefined) return answerJson(response, 404, { errCode: -503003, errMsg: 'storage file not exists' })
  response.writeHead(200, {
    'content-type': file.contentType,
    'content-length': file.size,
    'content-disposition': SHOWN_INLINE.test(file.contentType) ? 'inline' : 'attachment',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=3600',
  })
  if (request.method === 'HEAD') response.end()
  else storage.read(path).on('error', () => response.destroy()).pipe(response)
}

const TYPES: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', webp: 'image/webp', bmp: 'image/bmp', pdf: 'application/pdf', mp4: 'video/mp4' }

/** The type by the name; a name that tells nothing makes a plain download. */
function contentTypeOf(request: IncomingMessage): string {
  const extension = /\.(\w+)(?:\?.*)?$/.exec(request.url ?? '')?.[1]?.toLowerCase() ?? ''
  return TYPES[extension] ?? 'application/octet-stream'
}

const escapeXml = (text: string) => text.replace(/[<>&]/g, (character) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;' })[character]!)
