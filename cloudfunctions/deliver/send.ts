import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import type { Instant } from '@/domain/calendar/day'
import { fieldText } from '@/domain/notice/delivery'
import { openapi } from '../lib/openapi'
import type { ProgressTemplate } from '../lib/settings.repository'

dayjs.extend(utc)

/** What a message says in WeChat. */
export interface Said { number: string; title: string; note: string; at: Instant }

/** 2026年6月16日 09:41 in Asia/Shanghai, a form WeChat's time fields take. */
const timeText = (at: Instant): string => dayjs.utc(at).utcOffset(8).format('YYYY年M月D日 HH:mm')

/** Throws what WeChat refuses, with `errCode`. */
export const sendProgress = async (openid: string, { templateId, fields }: ProgressTemplate, { number, title, note, at }: Said): Promise<void> => {
  await openapi.subscribeMessage.send({
    touser: openid,
    template_id: templateId,
    page: 'pages/problems/index',
    data: {
      [fields.number]: { value: fieldText(fields.number, number) },
      [fields.title]: { value: fieldText(fields.title, title) },
      [fields.note]: { value: fieldText(fields.note, note) },
      [fields.at]: { value: timeText(at) },
    },
  })
}
