import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { visitModeWords } from '@/domain/visit/vocabulary'
import { confirm } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { Banner, Button, Dot, Page } from '@/src/components'
import { routes } from '@/src/lib/routes'
import { rpc } from '@/src/lib/rpc'
import { useOnline } from '@/src/lib/use-online'
import { type DraftPhoto, usePhotos } from '@/src/lib/use-photos'
import { useQuery } from '@/src/lib/use-query'
import { liaisonMine } from '@/types/liaison/mine.contract'
import { visitRecording } from '@/types/visit/recording.contract'
import { type CheckIn, useCheckIn } from '../../api/use-check-in'
import { useFinish } from '../../api/use-finish'
import { useSaveAsOneGoes } from '../../api/use-save-as-one-goes'
import type { VisitDraft } from '../../draft'
import { type KeptDraft, useDraft } from '../../use-draft'
import { CancelSheet } from '../cancel-sheet/cancel-sheet'
import { CheckInCard } from '../check-in-card/check-in-card'
import { FoundProblems } from '../found-problems/found-problems'
import { MoreCard } from '../more-card/more-card'
import { StartCard } from '../start-card/start-card'
import { VisitResult } from '../visit-result/visit-result'
import { RefusalCard } from '../waiting-card/refusal-card'
import { WaitingCard } from '../waiting-card/waiting-card'
import { FinishBar } from './finish-bar'
import { RecordCard } from './record-card'

/** One visit from 签到 to 完成走访. Everything typed is on the phone before it is anywhere else. */
export function VisitForm({ initial, pictures }: { initial: VisitDraft; pictures?: readonly DraftPhoto[] }) {
  const kept = useDraft(initial, pictures)
  const { draft, change } = kept
  const photos = usePhotos({
    photos: kept.photos,
    change: kept.changePhotos,
    openFolder: async () => (await rpc(visitRecording.openDraft, {})).uploadPrefix,
  })
  const checkIn = useCheckIn(kept)
  const finish = useFinish(kept, photos)
  const isConnected = useOnline()
  useSaveAsOneGoes(kept, isConnected)
  const hasBegun = draft.checkedIn !== null || draft.unsentCheckIn !== null

  // What waits goes out when the network is back.
  const goOn = useRef<() => void>(() => undefined)
  goOn.current = () => {
    if (draft.refusal) return
    if (draft.isWaitingToSend && photos.unsentCount === 0) void finish.finish(false)
    else if (draft.unsentCheckIn || draft.unsentPlace || draft.unsentCode) void checkIn.retry()
  }
  useEffect(() => {
    if (isConnected) goOn.current()
  }, [isConnected, photos.unsentCount])

  if (finish.finished) return <VisitResult draft={draft} finished={finish.finished} />
  const bar = hasBegun ? <FinishBar kept={kept} finish={finish} isConnected={isConnected} /> : <StartBar mode={draft.mode} checkIn={checkIn} />
  return (
    <Page isDense bar={bar}>
      <View>
        <View className="t-title">{draft.union.name}</View>
        <Heading draft={draft} />
      </View>
      {draft.forName && <Banner>{`您替${draft.forName}写。完成后请本人看一遍，点“确认记录”才算数。`}</Banner>}
      {hasBegun ? (
        <>
          {draft.refusal && !draft.isWaitingToSend && <RefusalCard refusal={draft.refusal} />}
          <CheckInCard kept={kept} checkIn={checkIn} />
          {draft.isWaitingToSend ? (
            <WaitingCard kept={kept} />
          ) : (
            <>
              <RecordCard draft={draft} change={change} photos={photos} missing={finish.missing} />
              <FoundProblems draft={draft} change={change} error={finish.missing.problems} />
              <MoreCard draft={draft} change={change} />
              {checkIn.step === undefined && <TakeBack kept={kept} />}
            </>
          )}
        </>
      ) : (
        <StartCard
          mode={draft.mode}
          onMode={(mode) => change({ mode })}
          onStartWithoutPlace={() => checkIn.start({ isPlaceGiven: false })}
          onCode={(code) => checkIn.start({ isPlaceGiven: false, code })}
          isSending={checkIn.step !== undefined}
        />
      )}
    </Page>
  )
}

function StartBar({ mode, checkIn }: { mode: VisitDraft['mode']; checkIn: CheckIn }) {
  const isField = mode === 'field'
  return (
    <Button
      isGrowing
      icon={isField ? 'pin' : undefined}
      onClick={() => checkIn.start({ isPlaceGiven: true })}
      isSending={checkIn.step !== undefined}
      sendingText={checkIn.step === 'locating' ? '正在定位，最多 10 秒' : '正在签到'}
    >
      {isField ? '签到' : '开始登记'}
    </Button>
  )
}

/** A check-in that should not stand: gone when the server has none of it, else taken back with a reason. */
function TakeBack({ kept }: { kept: KeptDraft }) {
  const [isOpen, setOpen] = useState(false)
  const { checkedIn, unsentCheckIn, forName } = kept.draft
  if (forName) return null
  const leave = (): void => {
    kept.forget()
    void back(routes.third())
  }
  const discard = async (): Promise<void> => {
    const text = unsentCheckIn?.isTried ? '手机里写的这份会去掉。签到要是送到过，会留在走访里，可以再取消。' : '手机里写的这份会去掉，没有签过到，不留记录。'
    if (await confirm({ title: '不登记了吗', text, confirmText: '不登记', cancelText: '接着写' })) leave()
  }
  return (
    <>
      <Button kind="text" isSmall onClick={() => (checkedIn ? setOpen(true) : void discard())}>
        {checkedIn ? '签错了，取消这次' : '不登记了'}
      </Button>
      {checkedIn && <CancelSheet visitId={checkedIn.visitId} isOpen={isOpen} onClose={() => setOpen(false)} onCanceled={leave} />}
    </>
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
