import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Field, FieldError, Sheet } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { visitWriting } from '@/types/visit/writing.contract'
import { changedByVisit } from '../../api/use-send-waiting'
import { visitMessageOf } from '../../refusal-words'

interface CancelSheetProps {
  visitId: string
  isOpen: boolean
  onClose: () => void
  onCanceled: () => void
}

/** A mistaken check-in, or a visit that should not stand: kept with its reason. */
export function CancelSheet({ visitId, isOpen, onClose, onCanceled }: CancelSheetProps) {
  const { run, isSending, error } = useMutation(visitWriting.cancel, changedByVisit)
  const [submissionId] = useState(newId)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isMissing = countCharacters(reason) < 2
  const cancel = async (): Promise<void> => {
    setTried(true)
    if (!isMissing && (await run({ submissionId, visitId, reason }))) onCanceled()
  }
  return (
    <Sheet
      isOpen={isOpen}
      title="取消这次走访"
      onClose={onClose}
      footer={
        <Button isGrowing onClick={() => void cancel()} isSending={isSending} sendingText="正在取消">
          取消这次走访
        </Button>
      }
    >
      <View className="t-sub">取消后不计次数，记录和原因留着。已经进台账的问题照常办。</View>
      <View className="mt-3">
        <Field label="为什么取消" placeholder="比如：选错了工会" value={reason} onChange={setReason} maxLength={200} error={isTried && isMissing ? '写一句原因，至少 2 个字' : undefined} />
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
