import { type ComponentType, useState } from 'react'
import { Chip } from '@/src/components'

export interface NamedUnion {
  id: string
  name: string
}

/** Lets a union be found by its name; null is the district. */
export type UnionSheet = ComponentType<{
  isOpen: boolean
  title: string
  none: string
  note: string
  onClose: () => void
  onChoose: (union: NamedUnion | null) => void
}>

interface UnionChipProps {
  union: NamedUnion | undefined
  sheet: UnionSheet
  onChange: (union: NamedUnion | undefined) => void
}

/** Whose figures these are: the district's, or a union's with those under it. */
export function UnionChip({ union, sheet: Sheet, onChange }: UnionChipProps) {
  const [isChoosing, setChoosing] = useState(false)
  const name = union?.name ?? '全区'
  const choose = (chosen: NamedUnion | null): void => {
    onChange(chosen ?? undefined)
    setChoosing(false)
  }
  return (
    <>
      <Chip isFilter after="down" label={`工会：${name}，点按更换`} onClick={() => setChoosing(true)}>
        {name}
      </Chip>
      <Sheet isOpen={isChoosing} title="看哪个工会" none="全区" note="换几个字试试。" onClose={() => setChoosing(false)} onChoose={choose} />
    </>
  )
}
