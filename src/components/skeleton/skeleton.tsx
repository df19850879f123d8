import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { aria } from '../aria'
import './skeleton.scss'

const delayMs = 300

/** Still blocks in the shape of `cards` cards; nothing for the first 300 ms. */
export function Skeleton({ cards = 3 }: { cards?: number }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), delayMs)
    return () => clearTimeout(timer)
  }, [])
  if (!isShown) return null
  return (
    <View className="skeleton" {...aria({ role: 'status', label: '正在取' })}>
      {Array.from({ length: cards }, (_, index) => (
        <View key={index} className="card">
          <View className="row-between">
            <View className="skeleton__block skeleton__block--tag" />
            <View className="skeleton__block skeleton__block--date" />
          </View>
          <View className="skeleton__block skeleton__block--title" />
          <View className="skeleton__block skeleton__block--text" />
        </View>
      ))}
    </View>
  )
}
