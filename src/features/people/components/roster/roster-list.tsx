import { View } from '@tarojs/components'
import { useState } from 'react'
import { type Role, roles as allRoles, roleWords } from '@/domain/people/role'
import { Card, Cell, Chip, Chips, EmptyState, Field, ListView, StatusTag } from '@/src/components'
import { useList } from '@/src/lib/use-list'
import { useSettled } from '@/src/lib/use-settled'
import { peopleKeeping, type RosterRow } from '@/types/people/keeping.contract'
import { rosterWords } from '../../roster-words'

const held = allRoles.filter((role) => role !== 'worker')

interface RosterListProps {
  onOpen: (row: RosterRow) => void
  /** Only those whom the caller can choose. */
  filter?: (row: RosterRow) => boolean
  /** What stands in the field at first. */
  words?: string
}

/** Everybody of the roster, by pinyin; by part of a name, a duty or a department, and by role. */
export function RosterList({ onOpen, filter = () => true, words = '' }: RosterListProps) {
  const [text, setText] = useState(words)
  const [role, setRole] = useState<Role>()
  const asked = useSettled(text.trim(), 300)
  const list = useList(peopleKeeping.roster, { ...(asked && { text: asked }), ...(role && { role }) })
  return (
    <>
      <Card>
        <Field ariaLabel="找人" placeholder="找人，写姓名、职务或部室里的几个字" maxLength={30} hasCounter={false} value={text} onChange={setText} />
        <View className="mt-2">
          <Chips label="按角色">
            {held.map((one) => (
              <Chip key={one} role="checkbox" isSelected={role === one} onClick={() => setRole(role === one ? undefined : one)}>
                {roleWords[one]}
              </Chip>
            ))}
          </Chips>
        </View>
      </Card>
      <ListView list={list} what="名册" empty={<EmptyState icon="search" title="名册里没有这样的人" note="换几个字试试。新来的同志，可以加进名册或发邀请。" />}>
        {(rows) => (
          <Card isList>
            {rows.filter(filter).map((row) => (
              <RosterCell key={row.id} row={row} onOpen={onOpen} />
            ))}
          </Card>
        )}
      </ListView>
    </>
  )
}

function RosterCell({ row, onOpen }: { row: RosterRow; onOpen: (row: RosterRow) => void }) {
  const { title, sub, note, tag } = rosterWords(row)
  return <Cell isWrapped title={title} sub={sub} note={note} trailing={tag && <StatusTag>{tag}</StatusTag>} onClick={() => onOpen(row)} />
}
