import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { mayGrant } from '@/domain/people/granting'
import { type Role, roles as allRoles, roleWords } from '@/domain/people/role'
import { Button, Card, Cell, Chip, Chips, FieldError, FieldLabel, Page, Segmented, Sheet } from '@/src/components'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { peopleInvitations } from '@/types/people/invitations.contract'
import { peopleKeeping, type RosterRow } from '@/types/people/keeping.contract'
import { rolesText } from '../../role-words'
import { keepingMessageOf } from '../../keeping-words'
import { RosterList } from '../roster/roster-list'
import { MadeCode } from './made-code'

export type UnionSearch = ComponentType<{ onOpen: (union: { id: string; name: string }) => void }>

const lasting = [
  { value: '3', text: '3 天' },
  { value: '7', text: '7 天' },
  { value: '30', text: '30 天' },
] as const

/** For somebody of the roster, or for a role whose holder nobody knows by name yet. */
export function Invite({ personId, unionSearch: UnionSearch }: { personId: string | undefined; unionSearch: UnionSearch }) {
  const { roles: own = [] } = useViewer()
  const given = useQuery(peopleKeeping.person, personId ? { id: personId } : undefined)
  const { send, isSending, error } = useIntention(peopleInvitations.invite, ['people.invitations'])
  const [chosen, setChosen] = useState<RosterRow>()
  const [role, setRole] = useState<Role>()
  const [union, setUnion] = useState<{ id: string; name: string }>()
  const [days, setDays] = useState<(typeof lasting)[number]['value']>('7')
  const [choosing, setChoosing] = useState<'person' | 'union'>()
  const [isTried, setTried] = useState(false)
  const [made, setMade] = useState<{ code: string; expiresAt: string }>()
  const person = chosen ?? given.data?.person
  const held = person?.roles.filter((one) => one !== 'worker') ?? []
  const offered = allRoles.filter((one) => one !== 'worker' && (one !== 'contact' || held.includes(one)) && (held.includes(one) || mayGrant(own, one)))
  const wanted = role ?? held[0]
  const hasUnion = union !== undefined || (person?.unions.length ?? 0) > 0
  const isUnionMissing = wanted === 'chair' && !hasUnion
  const submit = async (): Promise<void> => {
    setTried(true)
    if (!wanted || isUnionMissing) return
    const isForUnion = wanted === 'chair' && union
    setMade(await send({ role: wanted, days: Number(days), ...(person && { personId: person.id }), ...(isForUnion && { unionId: union.id }) }))
  }
  if (made && wanted) return <MadeCode code={made.code} expiresAt={made.expiresAt} role={wanted} personName={person?.name ?? null} unionName={union?.name ?? person?.unions[0]?.name ?? null} />
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在做码">做一个邀请码</Button>}>
      {error && <FieldError>{keepingMessageOf(error)}</FieldError>}
      <Card isList>
        <Cell isLow title="给谁" value={person?.name ?? '谁拿到谁用'} onClick={() => setChoosing('person')} label={`给谁：${person?.name ?? '谁拿到谁用'}，选名册里的人`} />
        {held.length > 0 && <View className="t-note">{`名册里是：${rolesText(held)}`}</View>}
      </Card>
      <Card>
        <FieldLabel>绑成</FieldLabel>
        <Chips label="绑成">
          {offered.map((one) => (
            <Chip key={one} role="radio" isSelected={wanted === one} onClick={() => setRole(one)}>
              {roleWords[one]}
            </Chip>
          ))}
        </Chips>
        {isTried && !wanted && <FieldError>选一个角色</FieldError>}
        {wanted === 'chair' && <Cell isLow title="哪个工会" value={union?.name ?? person?.unions[0]?.name ?? '选一下'} onClick={() => setChoosing('union')} />}
        {isTried && isUnionMissing && <FieldError>选一下是哪个工会</FieldError>}
      </Card>
      <Card>
        <Segmented label="几天内有效" options={lasting} value={days} onChange={setDays} />
        <View className="t-note mt-2">一个码只能用一次；没用的随时能收回。</View>
      </Card>
      <Sheet isOpen={choosing === 'person'} title="给谁" onClose={() => setChoosing(undefined)}>
        <Cell isLow isLink hasArrow={false} title="不写名字，谁拿到谁用" onClick={() => { setChosen(undefined); setChoosing(undefined) }} />
        <RosterList filter={({ name, isBound, leftOn }) => name !== null && !isBound && leftOn === null} onOpen={(row) => { setChosen(row); setRole(undefined); setChoosing(undefined) }} />
      </Sheet>
      <Sheet isOpen={choosing === 'union'} title="哪个工会" onClose={() => setChoosing(undefined)}>
        <UnionSearch onOpen={(one) => { setUnion(one); setChoosing(undefined) }} />
      </Sheet>
    </Page>
  )
}
