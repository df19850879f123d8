import { useState } from 'react'
import type { Role } from '@/domain/people/role'
import { countCharacters } from '@/domain/text'
import type { ClientError } from '@/src/lib/client-error'
import { useIntention } from '@/src/lib/use-intention'
import { peopleApplications } from '@/types/people/applications.contract'

export interface ApplyDraft {
  kind: 'role' | 'account'
  role: Role | undefined
  union: { id: string; name: string } | null
  name: string
  phone: string
  words: string
}

/** What is missing, by field. */
export type ApplyMissing = Partial<Record<'role' | 'union' | 'name' | 'phone' | 'words', string>>

export const missingOf = ({ kind, role, union, name, phone, words }: ApplyDraft): ApplyMissing => ({
  ...(kind === 'role' && !role && { role: '选一个角色' }),
  ...(kind === 'role' && role === 'chair' && !union && { union: '选一下是哪个工会' }),
  ...(countCharacters(name.trim()) < 2 && { name: '写上您的姓名' }),
  ...(phone.trim() !== '' && !/^[0-9+\- ]{5,20}$/.test(phone.trim()) && { phone: '电话只写数字' }),
  ...(countCharacters(words.trim()) < 2 && { words: '写一句，好让办公室核对' }),
})

interface Applying {
  missing: ApplyMissing
  /** Resolves to true once it waits at the office. */
  send: () => Promise<boolean>
  isSending: boolean
  error: ClientError | undefined
}

export const useApply = (draft: ApplyDraft): Applying => {
  const { send, isSending, error } = useIntention(peopleApplications.apply, ['people.application'])
  const [isTried, setTried] = useState(false)
  const missing = missingOf(draft)
  return {
    missing: isTried ? missing : {},
    isSending,
    error,
    send: async () => {
      setTried(true)
      if (Object.keys(missing).length > 0) return false
      const { kind, role, union, name, phone, words } = draft
      const isForUnion = kind === 'role' && role === 'chair' && union
      const input = { kind, name, words, ...(kind === 'role' && role && { role }), ...(isForUnion && { unionId: union.id }), ...(phone.trim() && { phone: phone.trim() }) }
      return (await send(input)) !== undefined
    },
  }
}
