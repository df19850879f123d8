import { useRef, useState } from 'react'
import { type ClientError, toClientError } from '@/src/lib/client-error'
import { rpc } from '@/src/lib/rpc'
import { fetchFile } from '@/src/platform/sheets'
import { reviewReports } from '@/types/review/reports.contract'

export type ReportFormat = 'word' | 'excel'

interface MadeFile {
  path: string
  name: string
}

/** A report as a file: made by the server, fetched to this device. */
export const useReportExport = (id: string) => {
  const [working, setWorking] = useState<ReportFormat>()
  const [file, setFile] = useState<MadeFile>()
  const [error, setError] = useState<ClientError>()
  const isRunning = useRef(false)
  const start = async (format: ReportFormat): Promise<void> => {
    if (isRunning.current) return
    isRunning.current = true
    setWorking(format)
    setFile(undefined)
    setError(undefined)
    try {
      const { url, fileName } = await rpc(reviewReports.exportReport, { id, format })
      setFile(await fetchFile(url, fileName))
    } catch (thrown) {
      setError(toClientError(thrown))
    } finally {
      isRunning.current = false
      setWorking(undefined)
    }
  }
  return { start, working, file, error }
}
