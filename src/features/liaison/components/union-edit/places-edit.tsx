import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, Cell, Field, FieldError, SectionTitle, Segmented, Sheet } from '@/src/components'
import { newId } from '@/src/lib/new-id'
import { useMutation } from '@/src/lib/use-mutation'
import { confirm, toast } from '@/src/platform/dialog'
import { locateOnce } from '@/src/platform/location'
import type { UnionCard } from '@/types/liaison.contract'
import { liaisonEditing } from '@/types/liaison/editing.contract'
import { editingMessageOf } from '../../editing-words'

type System = UnionCard['places'][number]['system']

const systems: readonly { value: System; text: string; note: string }[] = [
  { value: 'gcj02', text: '微信、高德', note: '从微信或高德地图上看到的坐标（GCJ-02）。' },
  { value: 'wgs84', text: 'GPS', note: 'GPS 设备或浏览器给的坐标（WGS-84）。两种相差约 560 米，选错就对不上。' },
]

/** Where the union is: each place with its coordinate system and how far counts as there. */
export function PlacesEdit({ union }: { union: UnionCard }) {
  const [isOpen, setOpen] = useState(false)
  const { run, isSending, error } = useMutation(liaisonEditing.removePlace, ['liaison.'])
  const remove = async (placeId: string, name: string): Promise<void> => {
    if (await confirm({ title: `去掉“${name}”吗`, text: '以前的走访不受影响。', confirmText: '去掉' })) await run({ submissionId: newId(), unionId: union.id, placeId })
  }
  return (
    <Card isList>
      <SectionTitle>地点</SectionTitle>
      {union.places.length === 0 && <View className="t-sub">还没有地点。没有地点时，扫码或主席确认一样算数。</View>}
      {union.places.map(({ id, name, radiusMeters, system }) => (
        <Cell
          key={id}
          title={name}
          note={`${radiusMeters} 米以内算到了，${system === 'gcj02' ? 'GCJ-02' : 'WGS-84'}`}
          trailing={<Button kind="text" isSmall onClick={() => void remove(id, name)} isSending={isSending} label={`去掉${name}`}>去掉</Button>}
        />
      ))}
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
      <Button kind="text" isSmall icon="plus" onClick={() => setOpen(true)}>
        加一处地点
      </Button>
      <PlaceSheet unionId={union.id} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Card>
  )
}

const numberOf = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text))

function PlaceSheet({ unionId, isOpen, onClose }: { unionId: string; isOpen: boolean; onClose: () => void }) {
  const { run, isSending, error } = useMutation(liaisonEditing.savePlace, ['liaison.'])
  const [name, setName] = useState('')
  const [latitude, setLatitude] = useState('')
  const [longitude, setLongitude] = useState('')
  const [system, setSystem] = useState<System>('gcj02')
  const [radius, setRadius] = useState('300')
  const [submissionId, setSubmissionId] = useState(newId)
  const [isTried, setTried] = useState(false)
  const [isLocating, setLocating] = useState(false)
  const here = async (): Promise<void> => {
    setLocating(true)
    const found = await locateOnce()
    setLocating(false)
    if (!found.isFound) return toast('没定到位，手写坐标也行')
    setLatitude(found.latitude.toFixed(6))
    setLongitude(found.longitude.toFixed(6))
    setSystem(found.system)
  }
  const wrongName = name.trim() === ''
  const wrongPlace = !(Math.abs(numberOf(latitude)) <= 90 && Math.abs(numberOf(longitude)) <= 180)
  const wrongRadius = !(numberOf(radius) >= 50 && numberOf(radius) <= 5000)
  const save = async (): Promise<void> => {
    setTried(true)
    if (wrongName || wrongPlace || wrongRadius) return
    const answer = await run({ submissionId, unionId, name, latitude: Number(latitude), longitude: Number(longitude), system, radiusMeters: Number(radius) })
    if (!answer) return
    setSubmissionId(newId())
    setTried(false)
    onClose()
  }
  return (
    <Sheet isOpen={isOpen} title="加一处地点" onClose={onClose} footer={<Button isGrowing onClick={() => void save()} isSending={isSending} sendingText="正在保存">加上这处地点</Button>}>
      <Field label="叫什么" placeholder="比如：校门、办公楼" value={name} onChange={setName} maxLength={30} hasCounter={false} error={isTried && wrongName ? '起个名字' : undefined} />
      <View className="mt-3">
        <Button kind="secondary" isSmall icon="pin" onClick={() => void here()} isSending={isLocating} sendingText="正在定位，最多 10 秒">
          用我现在的位置
        </Button>
      </View>
      <View className="mt-3">
        <Field label="纬度" placeholder="比如：40.951234" value={latitude} onChange={setLatitude} maxLength={12} hasCounter={false} />
      </View>
      <View className="mt-3">
        <Field label="经度" placeholder="比如：117.931234" value={longitude} onChange={setLongitude} maxLength={12} hasCounter={false} error={isTried && wrongPlace ? '写上纬度和经度，或用现在的位置' : undefined} />
      </View>
      <View className="mt-3">
        <Segmented label="坐标从哪来" options={systems} value={system} onChange={setSystem} />
      </View>
      <View className="mt-3">
        <Field label="多少米以内算到了" kind="number" value={radius} onChange={setRadius} maxLength={4} hasCounter={false} error={isTried && wrongRadius ? '50 到 5000 米' : undefined} />
      </View>
      {error && <FieldError>{editingMessageOf(error)}</FieldError>}
    </Sheet>
  )
}
