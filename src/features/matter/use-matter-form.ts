import { useState } from 'react'
import type { Category, Purpose } from '@/domain/problem/vocabulary'
import { countCharacters } from '@/domain/text'
import { useIntention } from '@/src/lib/use-intention'
import { type MatterView, siteMatters } from '@/types/site/matters.contract'

export interface MatterForm {
  title: string
  what: string
  forWhom: string
  how: string
  phone: string
  category: Category
  purpose: Purpose
  isShown: boolean
  order: string
}

const formOf = (matter: MatterView | undefined, order: number): MatterForm => ({
  title: matter?.title ?? '', what: matter?.what ?? '', forWhom: matter?.forWhom ?? '', how: matter?.how ?? '', phone: matter?.phone ?? '',
  category: matter?.category ?? 'hardship', purpose: matter?.purpose ?? 'consult', isShown: matter?.isShown ?? true, order: String((matter?.order ?? order) + 1),
})

const isWritten = (text: string): boolean => countCharacters(text) >= 2

/** A matter's words as they are typed; people count places from one. */
export const useMatterForm = (matter: MatterView | undefined, nextOrder: number) => {
  const { send, isSending, error } = useIntention(siteMatters.saveMatter, ['site.'])
  const [form, setForm] = useState(() => formOf(matter, nextOrder))
  const [isTried, setTried] = useState(false)
  const missing = {
    title: isWritten(form.title) ? undefined : '写一下叫什么，至少 2 个字',
    what: isWritten(form.what) ? undefined : '写一下是做什么的',
    forWhom: isWritten(form.forWhom) ? undefined : '写一下给谁办',
    how: isWritten(form.how) ? undefined : '写一下怎么办',
    phone: form.phone.trim() === '' || /^[0-9+\- ]{5,20}$/.test(form.phone.trim()) ? undefined : '电话只写数字和横线，至少 5 位',
    order: /^[1-9]\d{0,2}$/.test(form.order.trim()) ? undefined : '写 1 到 999 的数字',
  }
  const save = async (): Promise<boolean> => {
    setTried(true)
    if (Object.values(missing).some(Boolean)) return false
    const { phone, order, ...words } = form
    const answer = await send({ ...(matter && { id: matter.id, version: matter.version }), ...words, phone: phone.trim() || null, order: Number(order) - 1 })
    return answer !== undefined
  }
  return { form, change: (part: Partial<MatterForm>) => setForm((before) => ({ ...before, ...part })), missing: isTried ? missing : undefined, isSending, error, save }
}
