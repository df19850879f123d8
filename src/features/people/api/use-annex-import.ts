import { useState } from 'react'
import type { ClientError } from '@/src/lib/client-error'
import { markStale } from '@/src/lib/query-store'
import { rpc } from '@/src/lib/rpc'
import { useDoing } from '@/src/lib/use-doing'
import { type UploadedSheet, uploadSheet } from '@/src/lib/upload-sheet'
import { type Query, useQuery } from '@/src/lib/use-query'
import { peopleRoster } from '@/types/people/roster.contract'
import type { InputOf, OutputOf } from '@/types/rpc'

export type AnnexKind = InputOf<typeof peopleRoster.importRoster>['kind']
export type AnnexPreview = OutputOf<typeof peopleRoster.previewImport>
export type AnnexImports = OutputOf<typeof peopleRoster.imports>

/** The last 20. */
export const useAnnexImports = (): Query<AnnexImports> => useQuery(peopleRoster.imports, {})

interface Previewed extends UploadedSheet {
  kind: AnnexKind
  preview: AnnexPreview
}

/** What the last thing done came to. */
type Outcome =
  | ({ did: 'took' } & OutputOf<typeof peopleRoster.importRoster>)
  | ({ did: 'undid' } & OutputOf<typeof peopleRoster.undoImport>)

export interface AnnexImport {
  choose: (kind: AnnexKind) => Promise<void>
  previewed: Previewed | undefined
  take: () => Promise<void>
  undo: (importId: string) => Promise<void>
  outcome: Outcome | undefined
  doing: 'reading' | 'taking' | `undoing ${string}` | undefined
  error: ClientError | undefined
  forget: () => void
}

const mostBytes = 1024 * 1024

/** One of the plan's annexes: chosen, looked at, taken over whole or not at all, and taken back. */
export const useAnnexImport = (): AnnexImport => {
  const [previewed, setPreviewed] = useState<Previewed>()
  const [outcome, setOutcome] = useState<Outcome>()
  const { doing, error, doOnce, idOf, forgetError } = useDoing<NonNullable<AnnexImport['doing']>>()

  const forget = (): void => {
    setPreviewed(undefined)
    setOutcome(undefined)
    forgetError()
  }

  const done = (what: Outcome): void => {
    setPreviewed(undefined)
    setOutcome(what)
    markStale('people.', 'liaison.', 'review.')
  }

  const choose = async (kind: AnnexKind): Promise<void> =>
    doOnce('reading', async () => {
      const sheet = await uploadSheet(mostBytes, forget)
      if (sheet) setPreviewed({ ...sheet, kind, preview: await rpc(peopleRoster.previewImport, { kind, fileId: sheet.fileId }) })
    })

  const take = async (): Promise<void> =>
    doOnce('taking', async () => {
      if (!previewed) return
      const { kind, fileId } = previewed
      done({ did: 'took', ...(await rpc(peopleRoster.importRoster, { submissionId: idOf(`take ${fileId}`), kind, fileId })) })
    })

  const undo = async (importId: string): Promise<void> =>
    doOnce(`undoing ${importId}`, async () =>
      done({ did: 'undid', ...(await rpc(peopleRoster.undoImport, { submissionId: idOf(`undo ${importId}`), importId })) }),
    )

  return { choose, previewed, take, undo, outcome, doing, error, forget }
}
