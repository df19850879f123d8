import { randomBytes } from 'node:crypto'
import type { Clock } from '../clock'
import { APPID } from '../functions/identity'
import { type OpenApi, WeChatError } from './openapi'

const CODE_MS = 5 * 60_000

interface Held {
  data: Record<string, unknown>
  expiresAt: number
}

/** What WeChat's client hands out and its server redeems: phone number codes and cloud ids. Kept in memory. */
export class Codes {
  private readonly phones = new Map<string, Held>()
  private readonly openData = new Map<string, Held>()

  constructor(private readonly clock: Clock) {}

  /** As a tap on `open-type="getPhoneNumber"` does: a code for one use within five minutes. */
  phoneCode(phoneNumber: string): string {
    return this.hold(this.phones, randomBytes(16).toString('hex'), { phoneNumber })
  }

  /** As the client's `cloudID` of what it got (werun data, a share ticket …). */
  cloudId(data: Record<string, unknown>): string {
    return this.hold(this.openData, `${APPID}_${randomBytes(16).toString('hex')}`, data)
  }

  readonly phoneNumber: OpenApi = ({ code }) => {
    const held = this.fresh(this.phones, String(code))
    if (held === undefined) throw new WeChatError(40029, 'invalid code')
    this.phones.delete(String(code))
    const { phoneNumber } = held as { phoneNumber: string }
    const purePhoneNumber = phoneNumber.replace(/^\+86/, '')
    return { errcode: 0, errmsg: 'ok', phone_info: { phoneNumber, purePhoneNumber, countryCode: '86', watermark: this.watermark() } }
  }

  /** The JSON text `getOpenData` gives for one cloud id. */
  openDataOf(cloudID: string): string {
    const data = this.fresh(this.openData, cloudID)
    if (data === undefined) return JSON.stringify({ cloudID, errCode: -601006, errMsg: 'cloudID is invalid or expired' })
    return JSON.stringify({ cloudID, data: { ...data, watermark: this.watermark() } })
  }

  private watermark() {
    return { timestamp: Math.floor(this.clock.now() / 1000), appid: APPID }
  }

  private hold(held: Map<string, Held>, code: string, data: Record<string, unknown>): string {
    held.set(code, { data, expiresAt: this.clock.now() + CODE_MS })
    return code
  }

  private fresh(held: Map<string, Held>, code: string): Record<string, unknown> | undefined {
    const found = held.get(code)
    return found && found.expiresAt > this.clock.now() ? found.data : undefined
  }
}
