import { View } from '@tarojs/components'
import { Card, Field, PhotoGrid } from '@/src/components'
import type { Photos } from '@/src/lib/use-photos'
import type { Missing } from '../../api/use-finish'
import type { VisitDraft } from '../../draft'
import type { ChangeDraft } from '../../use-draft'
import { TopicsField } from '../topics-field/topics-field'
import './visit-form.scss'

interface RecordCardProps {
  draft: VisitDraft
  change: ChangeDraft
  photos: Photos
  missing: Missing
}

/** What was talked about, seen and heard. */
export function RecordCard({ draft, change, photos, missing }: RecordCardProps) {
  return (
    <Card>
      <TopicsField value={draft.topics} onChange={(topics) => change({ topics })} error={missing.topics} />
      <View className="record-card__part">
        <Field
          label="看到的、听到的"
          placeholder="几个人，什么情况，想要什么"
          isMultiline
          maxLength={2000}
          value={draft.record}
          onChange={(record) => change({ record })}
          error={missing.record}
        />
      </View>
      <View className="record-card__part">
        <PhotoGrid
          photos={photos.shown}
          max={photos.max}
          onAdd={() => void photos.add()}
          onRemove={photos.remove}
          onRetry={photos.retry}
          onOpen={photos.open}
        />
        {photos.failedCount > 0 && <View className="t-note record-card__part">{`${photos.failedCount} 张没传上去。点它重传，或有网时自动再传`}</View>}
      </View>
    </Card>
  )
}
