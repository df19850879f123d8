import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters } from '@/domain/text'
import { Button, Cell, DayField, Field, FieldError } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type CityPairView, liaisonCity } from '@/types/liaison/city.contract'
import { editingMessageOf } from '../../editing-words'
import { UnionSearch } from '../union-search/union-search'

/** A leader of the city union, of when on, with which union; a pair stays with its union. */
export function CityPairForm({ pair, onDone }: { pair: CityPairView | undefined; onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(liaisonCity.saveCityPair, ['liaison.'])
  const [submissionId] = useState(newId)
  const [leaderName, setName] = useState(pair?.leaderName ?? '')
  const [leaderDuty, setDuty] = useState(pair?.leaderDuty ?? '')
  const [union, setUnion] = useState<{ id: string; name: string } | undefined>(pair?.union)
  const [fromOn, setFrom] = useState(pair?.fromOn ?? today)
  const [isTried, setTried] = useState(false)
  const duty = leaderDuty.trim()
  const missing = {
    name: countCharacters(leaderName) < 2 ? '写上市总领导的名字' : undefined,
    duty: duty !== '' && countCharacters(duty) < 2 ? '职务至少 2 个字，没有就空着' : undefined,
  }
  const save = async (): Promise<void> => {
    setTried(true)
    if (!union || missing.name || missing.duty) return
    if (!(await run({ submissionId, ...(pair && { id: pair.id, version: pair.version }), leaderName: leaderName.trim(), leaderDuty: duty || null, unionId: union.id, fromOn }))) return
    toast('存好了')
    onDone()
  }
  if (!union) return <UnionSearch onOpen={setUnion} />
  return (
    <>
      <Cell isLow isWrapped title={union.name} onClick={pair ? undefined : () => setUnion(undefined)} label={pair ? union.name : `${union.name}，换一个`} />
      <View className="mt-3">
        <Field label="市总领导" value={leaderName} onChange={setName} maxLength={20} hasCounter={false} error={isTried ? missing.name : undefined} />
      </View>
      <View className="mt-3">
        <Field label="职务" isOptional value={leaderDuty} onChange={setDuty} maxLength={40} hasCounter={false} error={isTried ? missing.duty : undefined} />
      </View>
      <DayField name="从哪天起" value={fromOn} onChange={setFrom} today={today} />
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">保存</Button>
      </View>
    </>
  )
}

/** The last day of a pair, and why. */
export function EndForm({ pair: { id, version, leaderName, union, fromOn }, onDone }: { pair: CityPairView; onDone: () => void }) {
  const { today } = useViewer()
  const { run, isSending, error } = useMutation(liaisonCity.endCityPair, ['liaison.'])
  const [submissionId] = useState(newId)
  const [toOn, setTo] = useState(today)
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const isShort = countCharacters(reason) < 2
  const end = async (): Promise<void> => {
    setTried(true)
    if (isShort || !(await run({ submissionId, id, version, toOn, reason: reason.trim() }))) return
    toast('结束了，以前的还留着')
    onDone()
  }
  return (
    <>
      <View>{`${leaderName}和${union.name}`}</View>
      <DayField name="到哪天" value={toOn} onChange={setTo} today={today} from={fromOn} />
      <View className="mt-3">
        <Field label="为什么结束" value={reason} onChange={setReason} maxLength={100} error={isTried && isShort ? '写一句为什么，至少 2 个字' : undefined} />
      </View>
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
      <View className="mt-3">
        <Button onClick={() => void end()} isSending={isSending} sendingText="正在保存">到这天结束</Button>
      </View>
    </>
  )
}
