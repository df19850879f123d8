/** What the files of this folder that differ between WeChat and the browser have in common. */

/** A call that got no answer: the app tells it apart from an answer that says no. */
export class CallFailure extends Error {
  constructor(readonly reason: 'offline' | 'timeout' | 'failed', message: string) {
    super(message)
    this.name = 'CallFailure'
  }
}

export type CallFunction = (name: string, event: unknown) => Promise<unknown>

export type Theme = 'light' | 'dark'

/** A picture on this device; `path` can be shown, kept in a draft and uploaded. */
export interface LocalPhoto {
  path: string
  sizeBytes: number
}

/** Lets the person take or choose up to `count` pictures; none when they change their mind. */
export type ChoosePhotos = (count: number) => Promise<LocalPhoto[]>

export interface Upload {
  /** The file id, once everything is there. Rejects with CallFailure. */
  done: Promise<string>
  abort: () => void
}

/** Sends one file to `cloudPath`; `onProgress` hears whole percents. */
export type UploadFile = (request: { cloudPath: string; path: string; onProgress: (percent: number) => void }) => Upload

export type Fix =
  | { isFound: true; latitude: number; longitude: number; accuracyMeters: number; system: 'gcj02' | 'wgs84' }
  | { isFound: false; reason: 'refused' | 'timeout' | 'unavailable' }

/** One fix within 10 s, asked for by a tap; never a track. */
export type LocateOnce = () => Promise<Fix>

export type SubscribeAnswer = 'accept' | 'reject' | 'ban' | 'filter'

/** Asks for one message per template; must be called directly in a tap. */
export type RequestSubscribe = (templateIds: readonly string[]) => Promise<Record<string, SubscribeAnswer> | 'unavailable'>

export interface Identity {
  openid: string
  name: string
  roles: string[]
  /** What there is to see as this person. */
  note?: string
  isDemo?: boolean
}

export interface IdentitySwitcher {
  current: () => string
  list: () => Promise<Identity[]>
  choose: (openid: string) => void
}
