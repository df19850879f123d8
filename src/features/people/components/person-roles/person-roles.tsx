import { View } from '@tarojs/components'
import { useState, type ComponentType } from 'react'
import { mayGrant } from '@/domain/people/granting'
import { type Role, roles as allRoles, roleWords } from '@/domain/people/role'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, CheckMark, ErrorState, Field, FieldError, Page, SectionTitle, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { back } from '@/src/platform/navigation'
import { peopleKeeping, type RosterRow } from '@/types/people/keeping.contract'
import { keepingMessageOf } from '../../keeping-words'
import { roleNotes } from '../../role-words'

interface PersonRolesProps {
  id: string
  /** Finds a union; the page brings it. */
  unionSearch: ComponentType<{ onOpen: (union: { id: string; name: string }) => void }>
}

/** Every role a person holds, and a chair's unions; what the caller may not give or take stands there and is not to be switched. */
export function PersonRoles({ id, unionSearch }: PersonRolesProps) {
  const { data, error, retry } = useQuery(peopleKeeping.person, { id })
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个人')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  return <Form person={data.person} unionSearch={unionSearch} />
}

const settable = allRoles.filter((role) => role !== 'worker' && role !== 'contact')

function Form({ person, unionSearch: UnionSearch }: { person: RosterRow } & Pick<PersonRolesProps, 'unionSearch'>) {
  const { roles: own = [] } = useViewer()
  const { send, isSending, error } = useIntention(peopleKeeping.setRoles, ['people.', 'liaison.'])
  const [held, setHeld] = useState<readonly Role[]>(person.roles)
  const [unions, setUnions] = useState(person.unions)
  const [reason, setReason] = useState('')
  const [isChoosing, setChoosing] = useState(false)
  const [isTried, setTried] = useState(false)
  const isUnionMissing = held.includes('chair') && unions.length === 0
  const isReasonMissing = countCharacters(reason.trim()) < 2
  const toggle = (role: Role): void => setHeld(held.includes(role) ? held.filter((one) => one !== role) : [...held, role])
  const submit = async (): Promise<void> => {
    setTried(true)
    if (isUnionMissing || isReasonMissing) return
    if (!(await send({ personId: person.id, roles: [...held], unionIds: unions.map(({ id }) => id), reason }))) return
    toast('改好了，下一步起生效')
    await back(routes.person({ id: person.id }))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending}>{`改${person.name ?? ''}的角色`}</Button>}>
      <View className="t-title">{person.name}</View>
      {error && <FieldError>{keepingMessageOf(error)}</FieldError>}
      <Card isList>
        {settable.map((role) => {
          const mayChange = mayGrant(own, role)
          const isOn = held.includes(role)
          return (
            <Cell
              key={role}
              isLow
              role="checkbox"
              isChecked={isOn}
              leading={<CheckMark isOn={isOn} />}
              title={roleWords[role]}
              note={mayChange ? roleNotes[role] : isOn ? '由管理员收回' : '由管理员给'}
              hasArrow={false}
              {...(mayChange && { onClick: () => toggle(role) })}
            />
          )
        })}
      </Card>
      <View className="t-note">联络人跟着结对走，在工会名册里改。每个人都是职工。</View>
      {held.includes('chair') && (
        <Card isList>
          <SectionTitle more="加一个" onMore={() => setChoosing(true)}>
            哪个工会
          </SectionTitle>
          {unions.map((union) => (
            <Cell
              key={union.id}
              isLow
              isWrapped
              title={union.name}
              trailing={
                <Button kind="text" isSmall label={`去掉${union.name}`} onClick={() => setUnions(unions.filter(({ id }) => id !== union.id))}>
                  去掉
                </Button>
              }
            />
          ))}
          {unions.length === 0 && <View className="t-sub">还没选工会。</View>}
          {isTried && isUnionMissing && <FieldError>当工会主席要选好是哪个工会</FieldError>}
        </Card>
      )}
      <Card>
        <Field label="为什么改" placeholder="比如：换届选上的主席" value={reason} onChange={setReason} maxLength={100} error={isTried && isReasonMissing ? '写一句原因，至少 2 个字' : undefined} />
      </Card>
      <Sheet isOpen={isChoosing} title="哪个工会" onClose={() => setChoosing(false)}>
        <UnionSearch onOpen={(union) => { setUnions([...unions.filter(({ id }) => id !== union.id), union]); setChoosing(false) }} />
      </Sheet>
    </Page>
  )
}
