import { View } from '@tarojs/components'
import { type ComponentType, useState } from 'react'
import { topicWords } from '@/domain/visit/vocabulary'
import { Banner, Button, Card, Cell, ErrorState, Field, FieldError, FieldLabel, Page, PhotoGrid, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { replace } from '@/src/platform/navigation'
import type { PracticeView } from '@/types/practice/practice.views'
import { usePractice } from '../../api/use-practices'
import { practiceMessageOf } from '../../practice-words'
import { usePracticeForm } from '../../use-practice-form'
import { TopicSheet } from '../topic-sheet/topic-sheet'

interface PracticeEditProps {
  id: string | undefined
  unionSearch: ComponentType<{ onOpen: (union: { id: string; name: string }) => void }>
}

/** A draft being written, or 宣传组's wording of one; a new one without an id. */
export function PracticeEdit({ id, unionSearch }: PracticeEditProps) {
  const { data, error, retry } = usePractice(id)
  const { roles } = useViewer()
  if (!roles || (id && !data)) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这一篇')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  if (data && !data.may.includes('write') && !data.may.includes('edit')) return <Page isDense><ErrorState title="这一篇现在不能改" note="它可能已经交上去，或者发布了。" /></Page>
  const isChairOnly = roles.every((role) => role === 'chair' || role === 'worker')
  return <Form key={id ?? 'new'} practice={id ? data : undefined} namesUnion={!isChairOnly} unionSearch={unionSearch} />
}

function Form({ practice, namesUnion, unionSearch: UnionSearch }: { practice: PracticeView | undefined; namesUnion: boolean; unionSearch: PracticeEditProps['unionSearch'] }) {
  const { form, change, photos, missing, isEditing, isSaving, isSending, error, saveDraft, handIn, edit } = usePracticeForm(practice, namesUnion)
  const [isChoosing, setChoosing] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const leave = async (id: string | undefined, words: string): Promise<void> => {
    if (!id) return
    toast(words)
    await replace(routes.practice({ id }))
  }
  const save = async (): Promise<void> => {
    if (await saveDraft()) toast('草稿存好了')
  }
  const bar = isEditing ? (
    <Button isGrowing onClick={() => void edit().then((id) => leave(id, '改好了，等办公室审核'))} isSending={isSending}>改好，交办公室审核</Button>
  ) : (
    <>
      <Button kind="line" onClick={() => void save()} isSending={isSaving} sendingText="正在存">存草稿</Button>
      <Button isGrowing onClick={() => void handIn().then((id) => leave(id, '交给宣传组了'))} isSending={isSending && !isSaving}>交给宣传组</Button>
    </>
  )
  return (
    <Page isDense bar={bar}>
      {practice?.reason && <Banner tone="you">{practice.reason}</Banner>}
      {error && <FieldError>{practiceMessageOf(error)}</FieldError>}
      <Card>
        <Field label="叫什么" value={form.title} onChange={(title) => change({ title })} maxLength={40} placeholder="一句话说清做了什么" error={missing?.title} />
        <View className="mt-3">
          <Field label="怎么做的" isMultiline value={form.description} onChange={(description) => change({ description })} maxLength={2000} placeholder="原来什么样，做了什么，花了多少人和钱，结果怎么样，别人照着做要注意什么" error={missing?.description} />
        </View>
        <Cell title="哪一类" isLow isWrapped value={form.kind ? topicWords[form.kind] : isEditing ? '选一下' : '选填，宣传组会补'} onClick={() => setPicking(true)} label={`哪一类：${form.kind ? topicWords[form.kind] : '选一下'}`} />
        {missing?.kind && <FieldError>{missing.kind}</FieldError>}
        {namesUnion && <Cell title="哪个工会的做法" isLow isWrapped value={form.union?.name ?? '区总工会'} onClick={() => setChoosing(true)} label={`哪个工会的做法：${form.union?.name ?? '区总工会'}，改一改`} />}
      </Card>
      <Card>
        <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
        <View className="mt-2">
          <PhotoGrid photos={photos.shown} max={photos.max} onOpen={photos.open} onAdd={() => void photos.add()} onRemove={photos.remove} onRetry={photos.retry} />
        </View>
        {missing?.photos && <FieldError>{missing.photos}</FieldError>}
        <View className="t-note mt-2">拍做法和场地。照片里有人脸的，先问过本人。</View>
      </Card>
      <TopicSheet isOpen={isPicking} topic={form.kind} onClose={() => setPicking(false)} onChoose={(kind) => change({ kind })} />
      <Sheet isOpen={isChoosing} title="哪个工会的做法" onClose={() => setChoosing(false)}>
        <Cell isLow isLink hasArrow={false} title="区总工会" onClick={() => { change({ union: null }); setChoosing(false) }} />
        <UnionSearch onOpen={(union) => { change({ union }); setChoosing(false) }} />
      </Sheet>
    </Page>
  )
}
