import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, FieldError } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { toast } from '@/src/platform/dialog'
import type { VisitView } from '@/types/visit.contract'
import { visitWriting } from '@/types/visit/writing.contract'
import { changedByVisit } from '../../api/use-send-waiting'
import { visitMessageOf } from '../../refusal-words'
import { CancelSheet } from '../cancel-sheet/cancel-sheet'
import { CorrectSheet } from './correct-sheet'

/** Agree to what was written for one, or say that one came along. */
export function ConfirmCard({ visit }: { visit: VisitView }) {
  const { may, isYours, writtenByName, id: visitId, canceled } = visit
  const { run, isSending, error } = useMutation(visitWriting.confirmRecord, changedByVisit)
  const [submissionId] = useState(newId)
  const confirm = async (): Promise<void> => {
    const answer = await run({ submissionId, visitId })
    if (answer) toast(answer.countsForYou ? '确认了，算您一次实地走访' : '确认了')
  }
  if (!may.confirm || canceled) return null
  return (
    <Card>
      <View className="t-head">{isYours ? '看一遍，是这样吗' : '您也去了吗'}</View>
      <View className="t-sub">{isYours ? `${writtenByName ?? '联络人'}替您写的。您确认了，才算您的走访。` : '您确认了，才算您自己联系点的一次走访。'}</View>
      <View className="mt-3">
        <Button onClick={() => void confirm()} isSending={isSending}>
          {isYours ? '确认记录' : '我也去了'}
        </Button>
      </View>
      {error && <FieldError>{visitMessageOf(error)}</FieldError>}
    </Card>
  )
}

/** Put right, take back: under what they are about. */
export function MendActs({ visit }: { visit: VisitView }) {
  const { may, id: visitId, isFinished, canceled } = visit
  const [open, setOpen] = useState<'correct' | 'cancel'>()
  const mayCorrect = may.correct && isFinished
  if ((!mayCorrect && !may.cancel) || canceled) return null
  return (
    <>
      <View className="row">
        {mayCorrect && (
          <Button kind="line" isSmall icon="pencil" onClick={() => setOpen('correct')}>
            更正
          </Button>
        )}
        {may.cancel && (
          <Button kind="line" isSmall onClick={() => setOpen('cancel')}>
            取消这次
          </Button>
        )}
      </View>
      <CorrectSheet key={visit.version} visit={visit} isOpen={open === 'correct'} onClose={() => setOpen(undefined)} />
      <CancelSheet visitId={visitId} isOpen={open === 'cancel'} onClose={() => setOpen(undefined)} onCanceled={() => setOpen(undefined)} />
    </>
  )
}
