import type { ComponentType } from 'react'
import { View } from '@tarojs/components'
import { Button, Card, Cell, CheckMark, Field, FieldError, Sheet } from '@/src/components'
import type { ReportDraft } from '../../report-draft'

/** Lets the person choose a union; the page brings it. */
export type UnionSheetType = ComponentType<{
  isOpen: boolean
  onClose: () => void
  onChoose: (union: { id: string; name: string } | null) => void
}>

export type OpenSheet = 'union' | 'contact' | 'behalf' | undefined

interface WherePartProps {
  draft: ReportDraft
  open: OpenSheet
  onOpen: (sheet: OpenSheet) => void
  onChange: (part: Partial<ReportDraft>) => void
  unionSheet: UnionSheetType
  unionError: string | undefined
  phoneError: string | undefined
}

/** 我的工会, who in it may see the report, and what is told only if wished. */
export function WherePart({ draft, open, onOpen, onChange, unionSheet: UnionSheet, unionError, phoneError }: WherePartProps) {
  const { union, isHiddenFromUnion, anonymity, place, phone, category } = draft
  const close = (): void => onOpen(undefined)
  const isAnonymous = anonymity === 'anonymous'
  const contact = [place.trim(), !isAnonymous && phone.trim()].filter(Boolean).join('，')
  return (
    <View id="report-union">
      <Card isList>
        <Cell isLow title="我的工会" value={union === undefined ? '选一下' : (union?.name ?? '还没有工会')} onClick={() => onOpen('union')} />
        {union && category !== 'conduct' && (
          <Cell
            isLow
            isWrapped
            role="checkbox"
            isChecked={isHiddenFromUnion}
            title="不给本单位工会看"
            trailing={<CheckMark isOn={isHiddenFromUnion} />}
            onClick={() => onChange({ isHiddenFromUnion: !isHiddenFromUnion })}
          />
        )}
        <Cell isLow title={isAnonymous ? '地点' : '地点、电话'} value={contact || '选填'} onClick={() => onOpen('contact')} />
      </Card>
      {(unionError ?? phoneError) && <FieldError>{unionError ?? phoneError ?? ''}</FieldError>}
      <UnionSheet
        isOpen={open === 'union'}
        onClose={close}
        onChoose={(chosen) => {
          close()
          onChange({ union: chosen, ...(chosen === null && { isHiddenFromUnion: false }) })
        }}
      />
      <Sheet
        isOpen={open === 'contact'}
        title={isAnonymous ? '地点' : '地点、电话'}
        onClose={close}
        footer={<Button onClick={close}>填好了</Button>}
      >
        <Field label="在哪里" isOptional value={place} onChange={(value) => onChange({ place: value })} maxLength={60} hasCounter={false} placeholder="车间、门店、路口" />
        {!isAnonymous && (
          <View className="mt-4">
            <Field label="电话" isOptional kind="phone" value={phone} onChange={(value) => onChange({ phone: value })} maxLength={20} hasCounter={false} placeholder="想让我们打电话就留" error={phoneError} />
          </View>
        )}
      </Sheet>
    </View>
  )
}
