import { View } from '@tarojs/components'
import { Button } from '@/src/components'
import { visitMessageOf } from '../../refusal-words'
import type { Finish } from '../../api/use-finish'
import type { KeptDraft } from '../../use-draft'
import './visit-form.scss'

interface FinishBarProps {
  kept: KeptDraft
  finish: Finish
  isConnected: boolean
}

const noteOf = ({ draft, isKept }: KeptDraft, isConnected: boolean): string => {
  if (!isKept) return '手机存满了，先别退出'
  if (draft.isWaitingToSend || !isConnected) return '已存在手机里，有网时再送出'
  return '已存在手机里'
}

/** Where the words are, and 完成走访. */
export function FinishBar({ kept, finish, isConnected }: FinishBarProps) {
  const { error } = finish
  const isAnswered = error && error.code !== 'OFFLINE' && error.code !== 'TIMEOUT'
  return (
    <View className="grow">
      {isAnswered && <View className="t-sub finish-bar__error">{visitMessageOf(error)}</View>}
      <View className="row finish-bar">
        <View className="t-note finish-bar__note">{noteOf(kept, isConnected)}</View>
        <Button isGrowing onClick={() => void finish.finish(true)} isSending={finish.isSending} sendingText="正在送出">
          {kept.draft.isWaitingToSend ? '再送一次' : '完成走访'}
        </Button>
      </View>
    </View>
  )
}
