import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { Card, Cell, FieldError } from '@/src/components'
import { acting } from '@/src/lib/acting'
import { messageOf } from '@/src/lib/messages'
import type { Me } from '@/types/people.contract'
import { useChooseUnion } from '../../api/use-choose-union'
import { rolesText } from '../../role-words'
import './profile-card.scss'

interface ProfileCardProps {
  person: NonNullable<Me['person']>
  /** Lets the person choose a union; the page brings it. */
  unionSheet: ComponentType<{ isOpen: boolean; onClose: () => void; onChoose: (union: { id: string } | null) => void }>
}

/** Who I am to the union: name, duty, roles, and the union I belong to. */
export function ProfileCard({ person, unionSheet: UnionSheet }: ProfileCardProps) {
  const [isOpen, setOpen] = useState(false)
  const { run, isSending, error } = useChooseUnion()
  const { name, duty, roles, union, hasChosenUnion } = person
  const choose = (chosen: { id: string } | null): void => {
    setOpen(false)
    void run({ unionId: chosen?.id ?? null })
  }
  return (
    <>
      <Card isList>
        <View className="profile-card__head">
          <View className="t-title">{name ?? '没有留名字'}</View>
          <View className="t-sub mt-1">{duty ?? (name ? rolesText(roles) : '不留名字也能反映问题')}</View>
          {duty && duty !== rolesText(roles) && <View className="t-note mt-1">{rolesText(roles)}</View>}
        </View>
        {!acting() && (
          <View className="divider">
            <Cell isLow title="我的工会" value={isSending ? '正在存' : (union?.name ?? (hasChosenUnion ? '还没有工会' : '选一下'))} onClick={() => setOpen(true)} />
          </View>
        )}
      </Card>
      {error && <FieldError>{messageOf(error)}</FieldError>}
      <UnionSheet isOpen={isOpen} onClose={() => setOpen(false)} onChoose={choose} />
    </>
  )
}
