import { useRef, useState } from 'react'
import type { InputOf, NamedProcedure, OutputOf, Procedure } from '@/types/rpc'
import type { z } from '@/types/z'
import { fetchFile } from '@/src/platform/sheets'
import type { ClientError } from './client-error'
import { newId } from './new-id'
import { rpc } from './rpc'
import { useDoing } from './use-doing'

/** A procedure that makes a file and answers with its address. One whose file follows from its input alone takes no submission id: what it does not know is not sent. */
type ExportingProcedure = NamedProcedure & Procedure<z.ZodMiniType, z.ZodMiniType<{ url: string; fileName: string }>>

export interface FileExport<P extends ExportingProcedure> {
  start: (input: Omit<InputOf<P>, 'submissionId'>) => Promise<void>
  isWorking: boolean
  /** Fetched, ready to be opened or sent on. */
  file: { path: string; name: string } | undefined
  answer: OutputOf<P> | undefined
  error: ClientError | undefined
}

/** Has a file made and fetches it. A lost answer makes no second file; an address that no longer works makes a new one. */
export const useFileExport = <P extends ExportingProcedure>(procedure: P): FileExport<P> => {
  const { doing, error, doOnce } = useDoing<'file'>()
  const [file, setFile] = useState<{ path: string; name: string }>()
  const [answer, setAnswer] = useState<OutputOf<P>>()
  const submissionId = useRef(newId())

  const start: FileExport<P>['start'] = (input) =>
    doOnce('file', async () => {
      setFile(undefined)
      const made = await rpc(procedure, { ...input, submissionId: submissionId.current } as InputOf<P>)
      submissionId.current = newId()
      const { url, fileName } = made as { url: string; fileName: string }
      setFile(await fetchFile(url, fileName))
      setAnswer(made)
    })
  return { start, isWorking: doing !== undefined, file, answer, error }
}
