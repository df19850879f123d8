import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../aria'
import { classNames } from '../class-names'
import { Icon } from '../icon/icon'
import './cell.scss'

interface CellProps {
  /** Line 1: what. */
  title: ReactNode
  /** Explanation under it. */
  sub?: ReactNode
  /** Who and when. */
  note?: ReactNode
  /** Before the text: an icon, a radio mark, a tag. */
  leading?: ReactNode
  /** After the text, instead of the arrow: a status, a button or a coverage strip; never two. */
  trailing?: ReactNode
  /** A form's value, right of the title; under it in large type. */
  value?: ReactNode
  onClick?: () => void
  /** Left out: an arrow stands where a tap opens something and nothing trails. */
  hasArrow?: boolean
  /** Spoken instead of the text. */
  label?: string
  /** The title in the colour of links: "选其他人…". */
  isLink?: boolean
  /** A row of a form: 44 px are enough. */
  isLow?: boolean
  /** Lets the title take a second line. */
  isWrapped?: boolean
  role?: 'button' | 'radio' | 'checkbox'
  isChecked?: boolean
}

export function Cell(props: CellProps) {
  const { title, sub, note, leading, trailing, value, onClick, label, isLink, isLow, isWrapped, role = 'button', isChecked } = props
  const hasArrow = props.hasArrow ?? (!!onClick && !trailing)
  const line = isWrapped ? undefined : 'one-line'
  return (
    <View
      className={classNames('cell', isLow && 'cell--low')}
      {...(onClick && { onClick, hoverClass: 'cell--pressed', hoverStayTime: 120, ...aria({ role, label, isChecked }) })}
    >
      {leading && <View className="cell__leading">{leading}</View>}
      <View className={classNames('cell__text', value !== undefined && 'cell__text--form')}>
        <View className={classNames('cell__title', line, isLink && 'c-action')}>{title}</View>
        {value !== undefined && <View className={classNames('cell__value', line)}>{value}</View>}
        {sub && <View className={classNames('t-sub', line)}>{sub}</View>}
        {note && <View className={classNames('cell__note', line)}>{note}</View>}
      </View>
      {trailing && <View className="cell__trailing">{trailing}</View>}
      {hasArrow && <Icon name="right" className="cell__arrow" />}
    </View>
  )
}
