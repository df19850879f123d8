import { useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import { useDoing } from '@/src/lib/use-doing'
import { type UploadedSheet, uploadSheet } from '@/src/lib/upload-sheet'
import { type Query, useQuery } from '@/src/lib/use-query'
import type { OutputOf } from '@/types/rpc'
import { problemImport } from '@/types/problem/import.contract'

export type ImportPreview = OutputOf<typeof problemImport.previewImport>
export type ImportState = OutputOf<typeof problemImport.importLedger>

/** What the last 50 imports came to. */
export const useImports = (): Query<OutputOf<typeof problemImport.imports>> => useQuery(problemImport.imports, {})

interface Previewed extends UploadedSheet {
  preview: ImportPreview
}

export interface LedgerImport {
  choose: () => Promise<void>
  previewed: Previewed | undefined
  take: () => Promise<void>
  undo: (id: string) => Promise<void>
  /** Goes on with one, or its undoing, that was left half way. */
  goOn: (id: string) => Promise<void>
  /** As far as the import or the undoing at hand has come. */
  state: ImportState | undefined
  doing: 'reading' | 'taking' | 'undoing' | undefined
  error: ClientError | undefined
  forget: () => void
}

const mostBytes = 10 * 1024 * 1024

/** A ledger kept in Excel until now: chosen, looked at, taken over stretch by stretch, and taken out again. */
export const useLedgerImport = (): LedgerImport => {
  const [previewed, setPreviewed] = useState<Previewed>()
  const [state, setState] = useState<ImportState>()
  const { doing, error, doOnce, idOf, forgetError } = useDoing<NonNullable<LedgerImport['doing']>>()

  const finish = async (first: ImportState): Promise<void> => {
    let step = first
    setState(step)
    while (step.state === 'working' || step.state === 'undoing') {
      step = await rpc(problemImport.continueImport, { id: step.id })
      setState(step)
    }
    markStale('problem.', 'review.')
  }

  const choose = async (): Promise<void> =>
    doOnce('reading', async () => {
      const sheet = await uploadSheet(mostBytes, () => {
        setState(undefined)
        setPreviewed(undefined)
      })
      if (sheet) setPreviewed({ ...sheet, preview: await rpc(problemImport.previewImport, { fileId: sheet.fileId }) })
    })

  const take = async (): Promise<void> =>
    doOnce('taking', async () => {
      if (!previewed) return
      const { fileId, fileName, preview } = previewed
      await finish(await rpc(problemImport.importLedger, { submissionId: idOf(`take ${fileId}`), fileId, digest: preview.digest, fileName: fileName.slice(-120) }))
      setPreviewed(undefined)
    })

  const undo = async (id: string): Promise<void> =>
    doOnce('undoing', async () => finish(await rpc(problemImport.undoImport, { id, submissionId: idOf(`undo ${id}`) })))

  const goOn = async (id: string): Promise<void> => doOnce('taking', async () => finish(await rpc(problemImport.continueImport, { id })))

  const forget = (): void => {
    setPreviewed(undefined)
    setState(undefined)
    forgetError()
  }
  return { choose, previewed, take, undo, goOn, state, doing, error, forget }
}
