import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../button/button'
import { ReasonSheet } from './reason-sheet'

interface ReasonPartProps {
  /** Of the button and of the sheet: 撤下这一篇. */
  title: string
  about: string
  missing: string
  most: number
  /** Of the sheet: 写好了，撤下. */
  button: string
  /** Whether it was done: then the sheet closes. */
  onGive: (reason: string) => Promise<boolean>
  isSending: boolean
  refusal?: string
}

/** What is seldom done and asks for a reason: at the end of the page, where nobody taps it by mistake. */
export function ReasonPart({ title, onGive, ...sheet }: ReasonPartProps) {
  const [isOpen, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const give = async (): Promise<void> => {
    if (await onGive(reason)) setOpen(false)
  }
  return (
    <View>
      <Button kind="text" onClick={() => setOpen(true)}>{title}</Button>
      <ReasonSheet isOpen={isOpen} title={title} onClose={() => setOpen(false)} label="为什么" value={reason} onChange={setReason} onSubmit={() => void give()} {...sheet} />
    </View>
  )
}
