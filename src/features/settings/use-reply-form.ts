import { useState } from 'react'
import { type replyPlaces } from '@/domain/problem/reply.places'
import { knownSlots, templateFault } from '@/domain/problem/templates'
import { unfilledSlots } from '@/domain/problem/reply'
import { countCharacters } from '@/domain/text'
import { useIntention } from '@/src/lib/use-intention'
import { type ReplyTemplateView, settingsReplies } from '@/types/settings/replies.contract'
import { touchedBySettings } from './api/use-settings'

export type ReplyPlace = (typeof replyPlaces)[number]

/** Of one template, as it is typed. `place` may be chosen for a new one. */
export const useReplyForm = (template: ReplyTemplateView | undefined, begun: ReplyPlace, version: number) => {
  const { send, isSending, error } = useIntention(settingsReplies.saveReply, touchedBySettings)
  const [title, setTitle] = useState(template?.title ?? '')
  const [text, setText] = useState(template?.text ?? '')
  const [isRetired, setRetired] = useState(template?.isRetired ?? false)
  const [isTried, setTried] = useState(false)
  const { command, field } = begun
  const slots = unfilledSlots(text)
  const fault = templateFault({ id: template?.id ?? 'new', command, field, title, text })
  const missing = {
    title: countCharacters(title) < 2 ? '写个短名字，至少 2 个字' : undefined,
    text:
      countCharacters(text) < 4 ? '写上答复的话，至少 4 个字'
      : fault === 'slotBroken' ? '有的〔 〕是空的或只有一半，里面写上要填什么'
      : fault === 'doneOnMissing' ? '办结答复里要有〔办结日期〕，反映人要看得到是哪天办好的'
      : undefined,
  }
  const isKnown = (slot: string): boolean => (knownSlots as readonly string[]).includes(slot)
  return {
    title, setTitle, text, setText, isRetired, setRetired, isSending, error,
    missing: isTried ? missing : undefined,
    /** What fills itself, and what whoever writes must fill. */
    filled: [...new Set(slots.filter(isKnown))],
    asked: [...new Set(slots.filter((slot) => slot !== '' && !isKnown(slot)))],
    save: async (): Promise<boolean> => {
      setTried(true)
      if (missing.title || missing.text) return false
      return (await send({ version, ...(template && { id: template.id }), command, field, title, text, isRetired })) !== undefined
    },
  }
}
