import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, Field, SectionTitle, Sheet } from '@/src/components'

export interface Count {
  key: string
  group: string
  name: string
  /** 个工作日, 次一天 */
  unit: string
  count: number
  usual: number
  least: number
  most: number
}

interface CountListProps {
  counts: readonly Count[]
  /** Left out: only to read. */
  onChange?: (key: string, count: number) => void
}

/** Numbers under their groups; each opens a sheet that says what is usual and how far it may go. */
export function CountList({ counts, onChange }: CountListProps) {
  const [openKey, setOpenKey] = useState<string>()
  const open = counts.find(({ key }) => key === openKey)
  const groups = [...new Set(counts.map(({ group }) => group))]
  return (
    <>
      {groups.map((group) => (
        <Card key={group} isList>
          {group && <SectionTitle>{group}</SectionTitle>}
          {counts.filter((one) => one.group === group).map(({ key, name, unit, count, usual }) => (
            <Cell
              key={key}
              isLow
              isWrapped
              title={name}
              value={`${count} ${unit}`}
              note={count === usual ? undefined : `原来是 ${usual} ${unit}`}
              label={`${group}${name}：${count} ${unit}`}
              hasArrow={!!onChange}
              onClick={onChange && (() => setOpenKey(key))}
            />
          ))}
        </Card>
      ))}
      <Sheet isOpen={open !== undefined} title={open ? `${open.group ? `${open.group}，` : ''}${open.name}` : ''} onClose={() => setOpenKey(undefined)}>
        {open && onChange && (
          <CountForm
            key={open.key}
            of={open}
            onDone={(count) => {
              onChange(open.key, count)
              setOpenKey(undefined)
            }}
          />
        )}
      </Sheet>
    </>
  )
}

function CountForm({ of: { unit, count, usual, least, most }, onDone }: { of: Count; onDone: (count: number) => void }) {
  const [text, setText] = useState(String(count))
  const [isTried, setTried] = useState(false)
  const wanted = /^\d+$/.test(text.trim()) ? Number(text) : Number.NaN
  const isFit = wanted >= least && wanted <= most
  const done = (): void => {
    setTried(true)
    if (isFit) onDone(wanted)
  }
  return (
    <>
      <Field label={`多少${unit}`} kind="number" maxLength={7} hasCounter={false} value={text} onChange={setText} error={isTried && !isFit ? `写 ${least} 到 ${most} 的整数` : undefined} />
      <View className="t-note mt-2">{`原来是 ${usual} ${unit}。`}</View>
      <View className="mt-3">
        <Button onClick={done}>改好了</Button>
      </View>
    </>
  )
}
