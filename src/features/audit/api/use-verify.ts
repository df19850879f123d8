import { useRef, useState } from 'react'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { rpc } from '@/src/lib/rpc'
import { auditLog } from '@/types/audit/log.contract'
import type { OutputOf } from '@/types/rpc'

type Verified = Pick<OutputOf<typeof auditLog.verify>, 'seals' | 'entries' | 'broken' | 'head'>

interface Verifying {
  start: () => Promise<void>
  isWorking: boolean
  /** Entries walked so far. */
  walked: number
  result: Verified | undefined
  error: ClientError | undefined
}

/** Walks the whole chain, a stretch a call, until it ends or breaks. */
export const useVerify = (): Verifying => {
  const [isWorking, setWorking] = useState(false)
  const [walked, setWalked] = useState(0)
  const [result, setResult] = useState<Verified>()
  const [error, setError] = useState<ClientError>()
  const isRunning = useRef(false)

  const walk = async (): Promise<Verified> => {
    let sum: Verified = { seals: 0, entries: 0, broken: null, head: null }
    for (let cursor: string | undefined; ; ) {
      const found: OutputOf<typeof auditLog.verify> = await rpc(auditLog.verify, cursor === undefined ? {} : { cursor })
      sum = { seals: sum.seals + found.seals, entries: sum.entries + found.entries, broken: found.broken, head: found.head ?? sum.head }
      setWalked(sum.entries)
      if (found.next === null) return sum
      cursor = found.next
    }
  }
  const start = async (): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setWorking(true)
    setError(undefined)
    setResult(undefined)
    try {
      setResult(await walk())
    } catch (thrown) {
      setError(toClientError(thrown))
    } finally {
      isRunning.current = false
      setWorking(false)
    }
  }
  return { start, isWorking, walked, result, error }
}
