import { View } from '@tarojs/components'
import { FieldLabel, PhotoGrid } from '@/src/components'
import { rpc } from '@/src/lib/rpc'
import { usePhotos } from '@/src/lib/use-photos'
import { confirm } from '@/src/platform/dialog'
import { problemHandling } from '@/types/problem/handling.contract'
import { problemReporting } from '@/types/problem/reporting.contract'
import { WordsSheet } from '../words-sheet'
import type { HandleSheetProps } from './sheet-props'
import { useTask } from './use-task'

const leaveOut = (count: number): Promise<boolean> =>
  confirm({ title: `${count} 张照片还没传上去`, text: '现在写进台账，就不带没传上去的照片。', confirmText: '先写', cancelText: '再等等' })

/** What was done. It counts as movement of the line, and the reporter reads it. */
export function ProgressSheet(props: HandleSheetProps) {
  const { isOpen, onClose } = props
  const { draft, change, send, isSending, error } = useTask('progress', problemHandling.addProgress, props)
  const photos = usePhotos({
    photos: draft.photos,
    change: (update) => change((now) => ({ photos: update(now.photos) })),
    openFolder: async () => (await rpc(problemReporting.openDraft, {})).uploadPrefix,
  })
  const submit = async (): Promise<void> => {
    if (photos.unsentCount > 0 && !(await leaveOut(photos.unsentCount))) return
    await send({ words: draft.words, photos: photos.fileIds })
  }
  return (
    <WordsSheet
      isOpen={isOpen}
      title="写进展"
      about="反映人也看得到，写清楚做了什么、接下来什么时候做什么。"
      button="写进台账"
      onClose={onClose}
      onSubmit={() => void submit()}
      isSending={isSending}
      error={error}
      writings={[
        {
          label: '做了什么',
          placeholder: '比如：遮阳棚已下单，22 日进场安装',
          value: draft.words,
          onChange: (words) => change({ words }),
          least: 4,
          most: 500,
          missing: '再写几个字，至少 4 个',
        },
      ]}
    >
      <View className="mt-3">
        <FieldLabel hint="选填，最多 9 张">照片</FieldLabel>
        <PhotoGrid
          photos={photos.shown}
          max={photos.max}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onRetry={photos.retry}
          onOpen={photos.open}
        />
      </View>
    </WordsSheet>
  )
}
