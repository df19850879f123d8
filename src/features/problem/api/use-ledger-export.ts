import { useEffect, useRef, useState } from 'react'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { fetchFile } from '@/src/platform/sheets'
import type { OutputOf } from '@/types/rpc'
import { problemExport } from '@/types/problem/export.contract'
import type { LedgerFilter } from '@/types/problem/ledger.contract'

export interface ExportedFile {
  path: string
  name: string
  lines: number
  isCut: boolean
}

export interface LedgerExport {
  /** Begins, or goes on after a failure. */
  start: () => Promise<void>
  isWorking: boolean
  /** Lines written so far. */
  lines: number
  file: ExportedFile | undefined
  error: ClientError | undefined
}

type Step = OutputOf<typeof problemExport.exportLedger>

/** The ledger as a workbook, stretch by stretch until it is whole; begun once, whatever is tried again. */
export const useLedgerExport = (filter: LedgerFilter): LedgerExport => {
  const [isWorking, setWorking] = useState(false)
  const [lines, setLines] = useState(0)
  const [file, setFile] = useState<ExportedFile>()
  const [error, setError] = useState<ClientError>()
  const submissionId = useRef(newId())
  const isHere = useRef(true)
  const isRunning = useRef(false)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  const finish = async (): Promise<void> => {
    let step: Step = await rpc(problemExport.exportLedger, { submissionId: submissionId.current, filter })
    while (step.state === 'working' && isHere.current) {
      setLines(step.lines)
      step = await rpc(problemExport.continueExport, { id: step.id })
    }
    if (step.url === null || !isHere.current) return
    setLines(step.lines)
    setFile({ ...(await fetchFile(step.url, step.fileName)), lines: step.lines, isCut: step.isCut })
  }

  const start = async (): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setWorking(true)
    setError(undefined)
    try {
      await finish()
    } catch (thrown) {
      setError(toClientError(thrown))
    } finally {
      isRunning.current = false
      setWorking(false)
    }
  }
  return { start, isWorking, lines, file, error }
}
