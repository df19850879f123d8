import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Field, FieldError, FieldLabel, Segmented } from '@/src/components'
import { problemHandling } from '@/types/problem/handling.contract'
import { WordsSheet } from '../words-sheet'
import { withReplies } from './replies'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

const whom = [
  { value: 'outside', text: '等外单位' },
  { value: 'reporter', text: '等反映人' },
] as const

/** The clock stands still while somebody outside, or the reporter, must act first; the office agrees to it. */
export function PauseSheet(props: HandleSheetProps) {
  const { problem, today, isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('pause', problemHandling.requestPause, props)
  const [hasTried, setTried] = useState(false)
  const { waitsFor, more: name, words } = draft
  const isUnnamed = waitsFor === 'outside' && countCharacters(name) < 2
  const submit = (): void => {
    setTried(true)
    if (!waitsFor || isUnnamed) return
    void send({ reason: words, waitingFor: waitsFor === 'outside' ? { kind: 'outside', name: name.trim() } : { kind: 'reporter' } })
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="申请暂停"
      about={`办公室同意了才停，停的日子不计时，加起来最多 15 个工作日，还能停 ${problem.pauseLeft} 个，到头自动接着办。`}
      button="申请暂停，等办公室答复"
      onClose={onClose}
      onSubmit={submit}
      onMissing={() => setTried(true)}
      isSending={isSending}
      error={error}
      writings={[
        withReplies({
          label: '为什么要等', value: words, onChange: (text) => change({ words: text }), least: 2, most: 300,
          placeholder: '等什么，大概等到哪天，反映人也看得到', missing: '写一句为什么要等',
        }, { command: 'requestPause', problem, today }),
      ]}
    >
      <View className="mt-3">
        <FieldLabel>等谁</FieldLabel>
        <View className="mt-1">
          <Segmented label="等谁" options={whom} value={waitsFor ?? undefined} onChange={(chosen) => change({ waitsFor: chosen })} />
        </View>
        {hasTried && !waitsFor && <FieldError>选一下等谁</FieldError>}
      </View>
      {waitsFor === 'outside' && (
        <View className="mt-3">
          <Field
            label="单位名字"
            value={name}
            onChange={(text) => change({ more: text })}
            maxLength={40}
            placeholder="比如：供水公司"
            error={hasTried && isUnnamed ? '写上是哪个单位' : undefined}
          />
        </View>
      )}
    </WordsSheet>
  )
}
