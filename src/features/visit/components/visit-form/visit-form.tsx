import { View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { confirm } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { Button, Dot, Page } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { rpc } from '@/src/lib/rpc'
import { useOnline } from '@/src/lib/use-online'
import { usePhotos } from '@/src/lib/use-photos'
import { useQuery } from '@/src/lib/use-query'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { visitRecording } from '@/types/visit/recording.contract'
import { useCheckIn } from '../../api/use-check-in'
import { useFinish } from '../../api/use-finish'
import { fixWorthSending, type VisitDraft } from '../../draft'
import { useDraft } from '../../use-draft'
import { CheckInCard } from '../check-in-card/check-in-card'
import { FoundProblems } from '../found-problems/found-problems'
import { StartCard } from '../start-card/start-card'
import { VisitResult } from '../visit-result/visit-result'
import { FinishBar } from './finish-bar'
import { RecordCard } from './record-card'

/** One visit from 签到 to 完成走访. Everything typed is on the phone before it is anywhere else. */
export function VisitForm({ initial }: { initial: VisitDraft }) {
  const kept = useDraft(initial)
  const { draft, change } = kept
  const photos = usePhotos({
    photos: kept.photos,
    change: kept.changePhotos,
    openFolder: async () => (await rpc(visitRecording.openDraft, {})).uploadPrefix,
  })
  const checkIn = useCheckIn(kept)
  const finish = useFinish(kept, photos, checkIn)
  const isConnected = useOnline()
  const hasBegun = draft.checkedIn !== null || draft.unsentCheckIn !== null

  // What waits goes out when the network is back; a check-in only while it is still the same occasion.
  const goOn = useRef<() => void>(() => undefined)
  goOn.current = () => {
    if (draft.isWaitingToSend && photos.unsentCount === 0) void finish.finish(false)
    else if (draft.unsentCheckIn?.fix && fixWorthSending(draft, new Date().toISOString())) void checkIn.retry()
  }
  useEffect(() => {
    if (isConnected) goOn.current()
  }, [isConnected, photos.unsentCount])

  if (finish.finished) return <VisitResult draft={draft} finished={finish.finished} />
  const discard = async (): Promise<void> => {
    const isSure = await confirm({ title: '不登记了吗', text: '手机里写的这份会去掉，没有签过到，不留记录。', confirmText: '不登记', cancelText: '接着写' })
    if (!isSure) return
    kept.forget()
    await back(routes.third())
  }
  const isField = draft.mode === 'field'
  const startText = isField ? '签到' : '开始登记'
  const startBar = (
    <Button
      isGrowing
      icon={isField ? 'pin' : undefined}
      onClick={() => checkIn.start(true)}
      isSending={checkIn.step !== undefined}
      sendingText={checkIn.step === 'locating' ? '正在定位，最多 10 秒' : '正在签到'}
    >
      {startText}
    </Button>
  )
  return (
    <Page isDense bar={hasBegun ? <FinishBar kept={kept} finish={finish} isConnected={isConnected} /> : startBar}>
      <View>
        <View className="t-title">{draft.union.name}</View>
        <Heading draft={draft} />
      </View>
      {hasBegun ? (
        <>
          <CheckInCard draft={draft} change={change} checkIn={checkIn} />
          <RecordCard draft={draft} change={change} photos={photos} missing={finish.missing} />
          <FoundProblems draft={draft} change={change} error={finish.missing.problems} />
          {!draft.checkedIn && checkIn.step === undefined && (
            <Button kind="text" isSmall onClick={() => void discard()}>
              不登记了
            </Button>
          )}
        </>
      ) : (
        <StartCard
          mode={draft.mode}
          onMode={(mode) => change({ mode })}
          onStartWithoutPlace={() => checkIn.start(false)}
          isSending={checkIn.step !== undefined}
        />
      )}
    </Page>
  )
}

/** 实地走访 · 今年第 1 次, as far as the phone knows the pair. */
function Heading({ draft }: { draft: VisitDraft }) {
  const { data } = useQuery(liaisonMine.mine, {})
  const pair = data?.rows.find(({ unionId, servesName }) => unionId === draft.union.id && servesName === null)
  return (
    <View className="t-sub">
      {visitModeWords[draft.mode]}
      {draft.mode === 'field' && pair && (
        <>
          <Dot />
          {`今年第 ${pair.fieldDone + 1} 次`}
        </>
      )}
    </View>
  )
}
