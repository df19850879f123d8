import { useEffect, useRef, useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { rpc } from '@/src/lib/rpc'
import { useDoing } from '@/src/lib/use-doing'
import { fetchFile } from '@/src/platform/sheets'
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

/** The ledger as a workbook, stretch by stretch until it is whole or the screen is left; begun once, whatever is tried again. */
export const useLedgerExport = (filter: LedgerFilter): LedgerExport => {
  const { doing, error, doOnce, idOf } = useDoing<'exporting'>()
  const [lines, setLines] = useState(0)
  const [file, setFile] = useState<ExportedFile>()
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])

  const start = (): Promise<void> =>
    doOnce('exporting', async () => {
      let step = await rpc(problemExport.exportLedger, { submissionId: idOf('export'), filter })
      while (step.state === 'working' && isHere.current) {
        setLines(step.lines)
        step = await rpc(problemExport.continueExport, { id: step.id })
      }
      if (step.url === null || !isHere.current) return
      setLines(step.lines)
      setFile({ ...(await fetchFile(step.url, step.fileName)), lines: step.lines, isCut: step.isCut })
    })
  return { start, isWorking: doing !== undefined, lines, file, error }
}
