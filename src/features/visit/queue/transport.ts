import { rpc } from '@/src/lib/rpc'
import { CallFailure } from '@/src/platform/contract'
import { uploadFile } from '@/src/platform/upload'
import type { Input, Output } from '@/types/contracts'
import type { CheckedIn } from '@/types/visit.contract'
import { visitPlans } from '@/types/visit/plans.contract'
import { visitRecording } from '@/types/visit/recording.contract'
import { ClientError } from '@/src/lib/client-error'

export type Finished = Output<'visit.finish'>

/** What the queue needs of the server. Every call rejects with ClientError. */
export interface Transport {
  checkIn: (input: Input<'visit.checkIn'>) => Promise<CheckedIn>
  addPlace: (input: Input<'visit.addPlace'>) => Promise<CheckedIn>
  addCode: (input: Input<'visit.addCode'>) => Promise<CheckedIn>
  openFolder: () => Promise<string>
  /** Resolves to the file's id. */
  upload: (file: { cloudPath: string; path: string }) => Promise<string>
  finish: (input: Input<'visit.finish'>) => Promise<Finished>
  sendPlans: (input: Input<'visit.planQuarter'>) => Promise<Output<'visit.planQuarter'>>
}

const codes = { offline: 'OFFLINE', timeout: 'TIMEOUT', failed: 'FILE_NOT_YOURS' } as const

export const server: Transport = {
  checkIn: (input) => rpc(visitRecording.checkIn, input),
  addPlace: (input) => rpc(visitRecording.addPlace, input),
  addCode: (input) => rpc(visitRecording.addCode, input),
  openFolder: async () => (await rpc(visitRecording.openDraft, {})).uploadPrefix,
  upload: async ({ cloudPath, path }) => {
    try {
      return await uploadFile({ cloudPath, path, onProgress: () => undefined }).done
    } catch (error) {
      throw new ClientError(error instanceof CallFailure ? codes[error.reason] : 'INTERNAL')
    }
  },
  finish: (input) => rpc(visitRecording.finish, input),
  sendPlans: (input) => rpc(visitPlans.planQuarter, input),
}
