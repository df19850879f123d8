import { useRef, useState } from 'react'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { newId } from '@/src/lib/new-id'
import { rpc } from '@/src/lib/rpc'
import { fetchFile } from '@/src/platform/sheets'
import { peopleRoster } from '@/types/people/roster.contract'
import type { InputOf } from '@/types/rpc'

export type AnnexFormat = InputOf<typeof peopleRoster.exportLiaisons>['format']

interface AnnexFile {
  path: string
  name: string
  rows: number
}

/** Annex 2 as it stands, made by the server and fetched to this device. */
export const useAnnexExport = () => {
  const [working, setWorking] = useState<AnnexFormat>()
  const [file, setFile] = useState<AnnexFile>()
  const [error, setError] = useState<ClientError>()
  const submissionIds = useRef(new Map<AnnexFormat, string>())
  const isRunning = useRef(false)
  const start = async (format: AnnexFormat): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setWorking(format)
    setFile(undefined)
    setError(undefined)
    const submissionId = submissionIds.current.get(format) ?? newId()
    submissionIds.current.set(format, submissionId)
    try {
      const { url, fileName, rows } = await rpc(peopleRoster.exportLiaisons, { submissionId, format })
      // An address works ten minutes: whatever comes of it, the next file is a new one.
      submissionIds.current.delete(format)
      setFile({ ...(await fetchFile(url, fileName)), rows })
    } catch (thrown) {
      setError(toClientError(thrown))
    } finally {
      isRunning.current = false
      setWorking(undefined)
    }
  }
  return { start, working, file, error }
}
