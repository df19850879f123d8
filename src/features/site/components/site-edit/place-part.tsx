import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Field, FieldError } from '@/src/components'
import { toast } from '@/src/platform/dialog'
import { locateOnce } from '@/src/platform/location'
import type { Standpoint } from '../../api/use-sites'

const coordinates = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,，\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/

/** 40.95123,117.93123 as a map app copies it; latitude first. */
const positionOf = (text: string): Standpoint | undefined => {
  const [, first, second] = coordinates.exec(text) ?? []
  const latitude = Number(first)
  const longitude = Number(second)
  return first !== undefined && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude, system: 'gcj02' } : undefined
}

const textOf = (position: Standpoint | null): string => (position ? `${position.latitude.toFixed(6)},${position.longitude.toFixed(6)}` : '')

interface PlacePartProps {
  position: Standpoint | null
  onChange: (position: Standpoint | null) => void
}

/** Where it lies: where the keeper stands, or figures from WeChat's or AMap's map. Without it, the site is found by its union. */
export function PlacePart({ position, onChange }: PlacePartProps) {
  const [text, setText] = useState(() => textOf(position))
  const [isLocating, setLocating] = useState(false)
  const isWrong = text.trim() !== '' && positionOf(text) === undefined
  const write = (typed: string): void => {
    setText(typed)
    onChange(typed.trim() === '' ? null : (positionOf(typed) ?? null))
  }
  const here = async (): Promise<void> => {
    setLocating(true)
    const found = await locateOnce()
    setLocating(false)
    if (!found.isFound) return toast('没定到位，手写坐标也行')
    const { latitude, longitude, system } = found
    setText(textOf({ latitude, longitude, system }))
    onChange({ latitude, longitude, system })
  }
  return (
    <View className="mt-3">
      <Field label="坐标" isOptional hasCounter={false} value={text} onChange={write} maxLength={40} placeholder="40.951234,117.931234" />
      {isWrong && <FieldError>先写纬度，逗号，再写经度；不写也行</FieldError>}
      <View className="t-note mt-1">微信、高德地图上看到的坐标。没有坐标，就不在“离我近的”里。</View>
      <View className="mt-2">
        <Button kind="secondary" isSmall icon="pin" onClick={() => void here()} isSending={isLocating} sendingText="正在定位，最多 10 秒">
          我就在这里，用现在的位置
        </Button>
      </View>
    </View>
  )
}
