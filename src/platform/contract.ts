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
  | { isFound: true; latitude: number; longitude: number; accuracyMeters: number; system: 'gcj02' | 'wgs84'; /** The phone repeats a place it found before. */ isOld?: boolean }
  | { isFound: false; reason: 'refused' | 'off' | 'timeout' | 'unavailable' }

/** One fix within 10 s, asked for by a tap; never a track. */
export type LocateOnce = () => Promise<Fix>

/** What a code holds; nothing when the person changed their mind, `unavailable` where no camera reads codes. */
export type ScanCode = () => Promise<string | undefined | 'unavailable'>

/** A place in GCJ-02. */
export interface MapPlace {
  name: string
  latitude: number
  longitude: number
}

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

/** A file that is no picture, chosen by the person; `path` can be uploaded. */
export interface LocalFile {
  path: string
  name: string
  sizeBytes: number
}

/** Lets the person choose a spreadsheet; undefined when they change their mind. In WeChat it comes out of a chat. */
export type ChooseSheet = () => Promise<LocalFile | undefined>

/** Fetches a file of the server's under its name; `path` can be opened and sent on. Rejects with CallFailure. */
export type FetchFile = (url: string, name: string) => Promise<{ path: string; name: string }>

/** Shows a fetched file, or keeps it where a browser keeps what it downloads. Called in a tap. */
export type OpenFile = (file: { path: string; name: string }) => Promise<void>

/** Offers 转发 in WeChat's menu of the page in front, or takes it away. */
export type SetShareMenu = (isShown: boolean) => void

/** Sends a fetched file to somebody in WeChat; false when the person changes their mind. Called in a tap. */
export type ShareFile = (file: { path: string; name: string }) => Promise<boolean>
