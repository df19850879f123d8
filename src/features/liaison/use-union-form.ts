import { useState } from 'react'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import type { Input } from '@/types/contracts'
import type { UnionCard } from '@/types/liaison.contract'
import { liaisonEditing } from '@/types/liaison/editing.contract'

/** What is typed: everything as text, a day or a choice. */
export interface UnionForm {
  name: string
  kind: UnionCard['kind']
  isKey: boolean
  parent: { id: string; name: string } | null
  memberCount: string
  hasWomensGroup: boolean | null
  reelectionDueOn: string | null
  lastCongressOn: string | null
  contractFromOn: string | null
  contractToOn: string | null
  chairName: string
  chairPhone: string
  contactName: string
  contactPhone: string
}

const formOf = (union: UnionCard | undefined): UnionForm => ({
  name: union?.name ?? '', kind: union?.kind ?? 'enterprise', isKey: union?.isKey ?? false, parent: union?.parent ?? null,
  memberCount: union?.memberCount === null || union === undefined ? '' : String(union.memberCount),
  hasWomensGroup: union?.hasWomensGroup ?? null, reelectionDueOn: union?.reelectionDueOn ?? null, lastCongressOn: union?.lastCongressOn ?? null,
  contractFromOn: union?.contractFromOn ?? null, contractToOn: union?.contractToOn ?? null,
  chairName: union?.chairName ?? '', chairPhone: union?.chairPhone ?? '', contactName: union?.contactName ?? '', contactPhone: union?.contactPhone ?? '',
})

const orNull = (text: string): string | null => text.trim() || null
const isPhone = (text: string): boolean => text.trim() === '' || /^[0-9+\- ]{5,20}$/.test(text.trim())
const isCount = (text: string): boolean => text.trim() === '' || (/^\d{1,7}$/.test(text.trim()) && Number(text) <= 1_000_000)

const factsOf = (form: UnionForm): Partial<Input<'liaison.saveUnion'>> => ({
  memberCount: form.memberCount.trim() === '' ? null : Number(form.memberCount), hasWomensGroup: form.hasWomensGroup,
  reelectionDueOn: form.reelectionDueOn, lastCongressOn: form.lastCongressOn, contractFromOn: form.contractFromOn, contractToOn: form.contractToOn,
  chairName: orNull(form.chairName), chairPhone: orNull(form.chairPhone), contactName: orNull(form.contactName), contactPhone: orNull(form.contactPhone),
})

/** What is known of one union, being changed; a new one without `union`. `isAll`: the office's part too. */
export const useUnionForm = (union: UnionCard | undefined, isAll: boolean) => {
  const { run, isSending, error } = useMutation(liaisonEditing.saveUnion, ['liaison.', 'review.'])
  const [form, setForm] = useState(() => formOf(union))
  const [submissionId, setSubmissionId] = useState(newId)
  const [isTried, setTried] = useState(false)
  const missing = {
    name: isAll && form.name.trim().length < 4 ? '写全名，至少 4 个字' : undefined,
    memberCount: isCount(form.memberCount) ? undefined : '只写数字',
    chairPhone: isPhone(form.chairPhone) ? undefined : '电话只写数字和横线',
    contactPhone: isPhone(form.contactPhone) ? undefined : '电话只写数字和横线',
  }
  const save = async (): Promise<string | undefined> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return undefined
    const { name, kind, isKey, parent } = form
    const answer = await run({
      submissionId, ...(union && { unionId: union.id, version: union.version }), ...(isAll && { name, kind, isKey, parentId: parent?.id ?? null }), ...factsOf(form),
    })
    if (answer) setSubmissionId(newId())
    return answer?.unionId
  }
  return { form, change: (part: Partial<UnionForm>) => setForm((before) => ({ ...before, ...part })), missing: isTried ? missing : undefined, isSending, error, save }
}
