import { View } from '@tarojs/components'
import { type Anonymity, anonymities, anonymityWords } from '@/domain/problem/vocabulary'
import { Field, FieldLabel, Segmented } from '@/src/components'
import { anonymityNotes, conductAnonymityNotes } from '../../words'
import type { ReportDraft } from '../../report-draft'

interface NamePartProps {
  draft: ReportDraft
  /** Nobody knows this person's name yet: 实名 asks for it once. */
  needsName: boolean
  onChange: (part: Partial<ReportDraft>) => void
  error: string | undefined
}

export function NamePart({ draft: { anonymity, name, category }, needsName, onChange, error }: NamePartProps) {
  const notes = category === 'conduct' ? conductAnonymityNotes : anonymityNotes
  // 全匿名 has no telephone number: what was written is dropped, not hidden.
  const choose = (value: Anonymity): void => onChange({ anonymity: value, ...(value === 'anonymous' && { phone: '' }) })
  return (
    <View id="report-name">
      <FieldLabel>谁能看到您的名字</FieldLabel>
      <View className="mt-2">
        <Segmented
          label="谁能看到您的名字"
          value={anonymity}
          onChange={choose}
          options={anonymities.map((value) => ({ value, text: anonymityWords[value], isWide: value === 'hiddenFromOwner', note: notes[value] }))}
        />
      </View>
      {anonymity === 'named' && needsName && (
        <View className="mt-3">
          <Field label="您的名字" value={name} onChange={(value) => onChange({ name: value })} maxLength={20} hasCounter={false} placeholder="只问这一次" error={error} />
        </View>
      )}
    </View>
  )
}
