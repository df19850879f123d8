/** A disturbance to make. All fields but one effect are optional; a fault without `action` meets every action. */
export interface Fault {
  /** `database.modifyDocument`, `functions.invokeFunction`, `wx.openApi`, `storage.…`; `invoke` and `upload` for what a client does; `database.*` for a group. */
  action?: string
  /** Only for this collection or this function. */
  target?: string
  /** How often, from 0 to 1; 1 when absent. */
  rate?: number
  /** Answer this error instead of acting; for `wx.openApi` a number (`-1`, `45009`) is WeChat's own refusal. */
  code?: string
  message?: string
  /** Wait before acting, in milliseconds. */
  delayMs?: number
  /** Cut the connection: before acting (`true`, `"before"`), or after it, so that only the answer is lost (`"after"`). */
  drop?: boolean | 'before' | 'after'
  /** Makes the sequence of hits and misses repeatable. */
  seed?: number
}

export interface Disturbance {
  delayMs: number
  code: string | undefined
  message: string
  drop: 'before' | 'after' | undefined
}

interface Armed {
  fault: Fault
  random: () => number
}

/** The faults in force. */
export class Faults {
  private armed: Armed[] = []

  add(fault: Fault): void {
    this.armed.push({ fault, random: randomFrom(fault.seed ?? 1) })
  }

  clear(): void {
    this.armed = []
  }

  list(): Fault[] {
    return this.armed.map(({ fault }) => fault)
  }

  /** What to do to this action; undefined when nothing. The first fault that hits counts. */
  meet(action: string, target: string | undefined): Disturbance | undefined {
    for (const { fault, random } of this.armed) {
      if (!covers(fault.action, action) || (fault.target !== undefined && fault.target !== target)) continue
      if (random() >= (fault.rate ?? 1)) continue
      const drop = fault.drop === true ? 'before' : fault.drop || undefined
      return { delayMs: fault.delayMs ?? 0, code: fault.code, message: fault.message ?? messageFor(fault.code), drop }
    }
    return undefined
  }
}

const covers = (pattern: string | undefined, action: string) =>
  pattern === undefined || pattern === '*' || pattern === action || (pattern.endsWith('*') && action.startsWith(pattern.slice(0, -1)))

const messageFor = (code: string | undefined) =>
  code === 'DATABASE_TRANSACTION_CONFLICT'
    ? '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others (made by the local cloud).'
    : `${code ?? 'fault'} (made by the local cloud)`

/** mulberry32: small, good enough to spread faults, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
