import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, CheckMark, Field, FieldError, Sheet } from '@/src/components'
import type { ReportDraft } from '../../report-draft'
import type { OpenSheet } from './where-part'

interface BehalfPartProps {
  draft: ReportDraft
  open: OpenSheet
  onOpen: (sheet: OpenSheet) => void
  onChange: (part: Partial<ReportDraft>) => void
  error: string | undefined
  /** 提交 was tapped over it. */
  hasTried: boolean
}

/** 代报, with whom it is told for agreeing to it; and whether others may read it, redacted. Neither is asked for by default. */
export function BehalfPart({ draft, open, onOpen, onChange, error, hasTried }: BehalfPartProps) {
  const { onBehalfOf, hasConsent, mayPublish, category } = draft
  const [hasFinished, setFinished] = useState(false)
  const isFor = onBehalfOf.trim() !== ''
  const close = (): void => onOpen(undefined)
  const finish = (): void => {
    setFinished(true)
    if (!error) close()
  }
  return (
    <View id="report-behalf">
      <Card isList>
        <Cell isLow title="替别人反映" value={isFor ? onBehalfOf.trim() : '选填'} onClick={() => onOpen('behalf')} />
        {category !== 'conduct' && (
          <Cell
            isWrapped
            role="checkbox"
            isChecked={mayPublish}
            title="可以公开给大家看"
            sub="办公室先隐去名字、单位和认得出您的地方，再公开。不勾照样办"
            trailing={<CheckMark isOn={mayPublish} />}
            onClick={() => onChange({ mayPublish: !mayPublish })}
          />
        )}
      </Card>
      <Sheet isOpen={open === 'behalf'} title="替别人反映" onClose={close} footer={<Button onClick={finish}>填好了</Button>}>
        <Field
          label="替谁反映"
          value={onBehalfOf}
          onChange={(value) => onChange({ onBehalfOf: value, ...(value.trim() === '' && { hasConsent: false }) })}
          maxLength={20}
          hasCounter={false}
          placeholder="名字或称呼，比如：同班组的一位师傅"
        />
        <View className="t-sub mt-2">看得到您名字的人，也看得到这个称呼。本人不想说名字，就只写称呼。</View>
        <View className="mt-2">
          <Cell
            isLow
            isWrapped
            role="checkbox"
            isChecked={hasConsent}
            title="本人知道这件事，同意我来反映"
            trailing={<CheckMark isOn={hasConsent} />}
            onClick={() => onChange({ hasConsent: !hasConsent })}
          />
        </View>
        {(hasTried || hasFinished) && error && <FieldError>{error}</FieldError>}
        <View className="t-sub mt-2">补充情况找您，进展也告诉您。办完问“解决了吗”，由您问过本人再回答。</View>
        {isFor && (
          <View className="mt-2">
            <Button
              kind="text"
              isSmall
              onClick={() => {
                onChange({ onBehalfOf: '', hasConsent: false })
                close()
              }}
            >
              不替别人，说我自己的事
            </Button>
          </View>
        )}
      </Sheet>
    </View>
  )
}
