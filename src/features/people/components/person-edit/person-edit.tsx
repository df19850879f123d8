import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Card, Cell, ErrorState, Field, FieldError, Page, Sheet, Skeleton } from '@/src/components'
import { failureOf } from '@/src/lib/messages'
import { routes } from '@/src/lib/routes'
import { useIntention } from '@/src/lib/use-intention'
import { useQuery } from '@/src/lib/use-query'
import { toast } from '@/src/platform/dialog'
import { back, replace } from '@/src/platform/navigation'
import { peopleKeeping, type RosterRow } from '@/types/people/keeping.contract'
import { keepingMessageOf } from '../../keeping-words'
import { RosterList } from '../roster/roster-list'

/** Who somebody is: name, duty, departments, superior. Without an id somebody new. */
export function PersonEdit({ id }: { id: string | undefined }) {
  const { data, error, retry } = useQuery(peopleKeeping.person, id ? { id } : undefined)
  if (!id) return <Form person={undefined} />
  if (!data) return <Page isDense>{error ? <ErrorState {...failureOf(error, '这个人')} onRetry={retry} /> : <Skeleton cards={2} />}</Page>
  return <Form person={data.person} />
}

function Form({ person }: { person: RosterRow | undefined }) {
  const { send, isSending, error } = useIntention(peopleKeeping.savePerson, ['people.', 'liaison.staff'])
  const [name, setName] = useState(person?.name ?? '')
  const [duty, setDuty] = useState(person?.duty ?? '')
  const [departments, setDepartments] = useState(person?.departments.join('、') ?? '')
  const [superior, setSuperior] = useState(person?.reportsTo ?? null)
  const [isChoosing, setChoosing] = useState(false)
  const [isTried, setTried] = useState(false)
  const isNameMissing = countCharacters(name.trim()) < 2
  const submit = async (): Promise<void> => {
    setTried(true)
    if (isNameMissing) return
    const parts = departments.split(/[、,，;；]/).map((part) => part.trim()).filter(Boolean)
    const saved = await send({ name, duty: duty.trim() || null, departments: parts, reportsToId: superior?.id ?? null, ...(person && { personId: person.id }) })
    if (!saved) return
    toast('存好了')
    await (person ? back(routes.roster()) : replace(routes.person({ id: saved.personId })))
  }
  return (
    <Page isDense bar={<Button isGrowing onClick={() => void submit()} isSending={isSending} sendingText="正在保存">{person ? '保存资料' : '加进名册'}</Button>}>
      {error && <FieldError>{keepingMessageOf(error)}</FieldError>}
      <Card>
        <Field label="姓名" value={name} onChange={setName} maxLength={30} hasCounter={false} error={isTried && isNameMissing ? '写上姓名，至少 2 个字' : undefined} />
        <View className="mt-3">
          <Field label="职务" isOptional value={duty} onChange={setDuty} maxLength={60} hasCounter={false} />
        </View>
        <View className="mt-3">
          <Field label="部室" isOptional placeholder="几个部室用“、”隔开" value={departments} onChange={setDepartments} maxLength={200} hasCounter={false} />
        </View>
        <Cell isLow title="上级" value={superior?.name ?? '没有'} onClick={() => setChoosing(true)} label={`上级：${superior?.name ?? '没有'}，改一改`} />
        <View className="t-note">上级看不到关于他的投诉；登记清楚，才挡得住。</View>
      </Card>
      <Sheet isOpen={isChoosing} title="上级" onClose={() => setChoosing(false)}>
        <Cell isLow isLink hasArrow={false} title="没有上级" onClick={() => { setSuperior(null); setChoosing(false) }} />
        <RosterList filter={(row) => row.id !== person?.id && row.name !== null && row.leftOn === null} onOpen={(row) => { setSuperior({ id: row.id, name: row.name ?? '' }); setChoosing(false) }} />
      </Sheet>
    </Page>
  )
}
