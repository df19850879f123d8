import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { Media, type OpenApi, Picture, WeChatError } from './openapi'

const KEPT_MS = 3 * 86_400_000
const MAX_BYTES = 2 * 1024 * 1024
const TYPES: Record<string, string> = { jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif' }

/** `customerServiceMessage.uploadTempMedia` and `getTempMedia`: a picture for three days, in memory. */
export class TempMedia {
  private readonly held = new Map<string, { picture: Picture; expiresAt: number }>()

  constructor(private readonly clock: Clock) {}

  readonly upload: OpenApi = ({ type, media }) => {
    if (type !== 'image') throw new WeChatError(40004, 'invalid media type')
    if (!(media instanceof Media) || media.bytes.length === 0) throw new WeChatError(41005, 'media data missing')
    const contentType = TYPES[/\.(\w+)$/.exec(media.filename)?.[1]?.toLowerCase() ?? '']
    if (contentType === undefined) throw new WeChatError(40005, 'invalid file type')
    if (media.bytes.length > MAX_BYTES) throw new WeChatError(40006, 'invalid media size')
    const mediaId = randomBytes(24).toString('base64url')
    this.held.set(mediaId, { picture: new Picture(contentType, media.bytes), expiresAt: this.clock.now() + KEPT_MS })
    return { errcode: 0, errmsg: 'ok', type, media_id: mediaId, created_at: Math.floor(this.clock.now() / 1000) }
  }

  readonly get: OpenApi = ({ media_id }) => {
    const held = this.held.get(String(media_id))
    if (held === undefined || held.expiresAt <= this.clock.now()) throw new WeChatError(40007, 'invalid media_id')
    return held.picture
  }
}
