import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button, Sheet } from '@/src/components'

interface FoundSheetProps {
  title: string
  keepText: string
  /** What is written on; nothing is open without it. */
  item: { submissionId: string } | undefined
  isWhole: boolean
  onClose: () => void
  onRemove: () => void
  /** `isTried`: the button was tapped for this item, so what is missing is said. */
  children: (isTried: boolean) => ReactNode
}

/** One thing brought back from a visit. What is typed is on the phone at once, and stays when the sheet is closed. */
export function FoundSheet({ title, keepText, item, isWhole, onClose, onRemove, children }: FoundSheetProps) {
  const [triedId, setTriedId] = useState<string>()
  const keep = (): void => {
    setTriedId(item?.submissionId)
    if (isWhole) onClose()
  }
  return (
    <Sheet
      isOpen={item !== undefined}
      title={title}
      onClose={onClose}
      footer={
        <View className="row">
          <Button kind="line" onClick={onRemove}>
            去掉
          </Button>
          <Button isGrowing onClick={keep}>
            {keepText}
          </Button>
        </View>
      }
    >
      {children(item !== undefined && triedId === item.submissionId)}
    </Sheet>
  )
}
