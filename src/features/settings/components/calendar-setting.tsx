import { useState } from 'react'
import { addDays, type Day } from '@/domain/calendar/day'
import { type HolidayYear, isFault, readNotice } from '@/domain/calendar/holiday.notice'
import { Banner, Button, Card, Field, KeyValue, SectionTitle } from '@/src/components'
import { longDay, shortDay } from '@/src/lib/format'
import { useIntention } from '@/src/lib/use-intention'
import { useViewer } from '@/src/lib/use-viewer'
import { toast } from '@/src/platform/dialog'
import { type SettingsNow, settingsKeeping } from '@/types/settings/keeping.contract'
import { touchedBySettings } from '../api/use-settings'
import { faultOfNotice, settingMessageOf } from '../setting-words'

/** 2月5日至2月11日, and each day alone that stands alone. */
const stretches = (days: readonly Day[], year: number): string[] => {
  const named = (on: Day): string => shortDay(on, `${year}-01-01`)
  const begins = days.filter((on) => !days.includes(addDays(on, -1)))
  return begins.map((from) => {
    let to = from
    while (days.includes(addDays(to, 1))) to = addDays(to, 1)
    return from === to ? named(from) : `${named(from)}至${named(to)}`
  })
}

/** 元旦: 1月1日至1月3日；1月4日上班. */
const partsOf = ({ year, holidays, makeupWorkdays }: HolidayYear): { name: string; words: string }[] => {
  const ofName = (days: Record<Day, string>, name: string): string => stretches(Object.keys(days).filter((on) => days[on] === name), year).join('、')
  return [...new Set(Object.values(holidays))].map((name) => {
    const worked = ofName(makeupWorkdays, name)
    return { name, words: `${ofName(holidays, name)}${worked ? `；${worked}上班` : ''}` }
  })
}

/** Next year's holidays, as the State Council office's notice says them: pasted, read back, saved. */
export function CalendarSetting({ now: { calendar } }: { now: SettingsNow }) {
  const { mayCall } = useViewer()
  const { send, isSending, error } = useIntention(settingsKeeping.saveCalendar, [...touchedBySettings, 'problem.'])
  const [text, setText] = useState('')
  const year = calendar.entered.at(-1) ?? Number(calendar.knownThrough.slice(0, 4)) + 1
  const read = text.trim() === '' ? undefined : readNotice(text, year)
  const save = async (): Promise<void> => {
    if (!(await send({ version: calendar.version, year, text }))) return
    setText('')
    toast('存好了，日期会重新算')
  }
  return (
    <>
      <Banner>{`工作日知道到${longDay(calendar.knownThrough)}。再往后的最晚日期先按周末算，标“暂定”；填好以后，在办的都会重新算。`}</Banner>
      {mayCall(settingsKeeping.saveCalendar) && (
        <>
          <Card>
            <Field
              label={`${year} 年放假的通知`}
              isMultiline
              maxLength={4000}
              hasCounter={false}
              placeholder="把国务院办公厅通知里“一、元旦：…”到最后一条，整段贴进来"
              value={text}
              onChange={setText}
              error={error ? settingMessageOf(error) : read && isFault(read) ? faultOfNotice(read) : undefined}
            />
          </Card>
          {read && !isFault(read) && (
            <>
              <Card>
                <SectionTitle>看看对不对</SectionTitle>
                {partsOf(read).map(({ name, words }) => (
                  <KeyValue key={name} name={name}>{words}</KeyValue>
                ))}
              </Card>
              <Button onClick={() => void save()} isSending={isSending} sendingText="正在保存">{`对的，存 ${year} 年的`}</Button>
            </>
          )}
        </>
      )}
    </>
  )
}
