import { View } from '@tarojs/components'
import { Button, Chip, Chips, FieldError, FieldLabel } from '@/src/components'
import { useQuery } from '@/src/lib/use-query'
import { confirm } from '@/src/platform/dialog'
import { settingsReplies } from '@/types/settings/replies.contract'
import { filledIn, type Replies, type Template } from '../../reply-templates'

interface TemplatePickerProps {
  replies: Replies
  /** What stands in the field now. */
  words: string
  onPick: (words: string) => void
  /** The slots of `words` that nobody has filled in: 日期, 单位. */
  unfilled: readonly string[]
  /** Whether sending was tried: then an open slot is a mistake and no longer a hint. */
  hasTried?: boolean
}

const replaces = (): Promise<boolean> =>
  confirm({ title: '换成常用答复？', text: '已经写的字会换掉。', confirmText: '换掉', cancelText: '留着' })

/** 常用答复 under the field they go into, and which of their slots are still open. */
export function TemplatePicker({ replies, words, onPick, unfilled, hasTried = false }: TemplatePickerProps) {
  const { data, error, retry } = useQuery(settingsReplies.replies, {})
  const templates = data ? filledIn(replies, data.rows) : []
  const pick = async ({ text }: Template): Promise<void> => {
    const isOwn = words.trim() !== '' && !templates.some((template) => template.text === words)
    if (!isOwn || (await replaces())) onPick(text)
  }
  const open = unfilled.length > 0 ? `还有 ${unfilled.length} 处没填：${[...new Set(unfilled)].join('、')}` : undefined
  if (templates.length === 0 && !open && !error) return null
  return (
    <View className="mt-2">
      {templates.length > 0 && (
        <>
          <FieldLabel hint="点一下填进去，再改">常用答复</FieldLabel>
          <Chips label="常用答复">
            {templates.map((template) => (
              <Chip key={template.id} isSelected={template.text === words} onClick={() => void pick(template)}>
                {template.title}
              </Chip>
            ))}
          </Chips>
        </>
      )}
      {!data && error && (
        <Button kind="text" isSmall onClick={retry}>
          常用答复没有取到，再试一次
        </Button>
      )}
      {open && (hasTried ? <FieldError>{open}</FieldError> : <View className="t-note mt-2">{open}</View>)}
    </View>
  )
}
