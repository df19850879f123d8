import { countCharacters } from '@/domain/text'
import type { Input } from '@/types/contracts'
import type { ReportDraft } from './report-draft'

/** What is still missing, as a sentence under the thing it is about. */
export interface ReportGaps {
  kind?: string
  description?: string
  conduct?: string
  name?: string
  union?: string
  phone?: string
  behalf?: string
}

export const shortestReport = 10
export const longestReport = 1000

interface Asking {
  /** 实名 from somebody whose name is not known. */
  needsName: boolean
}

const phonePattern = /^[0-9+\- ]{5,20}$/

export const gapsOf = (draft: ReportDraft, { needsName }: Asking): ReportGaps => {
  const { category, description, anonymity, name, union, phone, isAboutSupervision, onBehalfOf, hasConsent } = draft
  const length = countCharacters(description)
  return {
    ...(category === null && { kind: '选一下是哪一类事' }),
    ...(length < shortestReport && { description: `再写几个字，至少 ${shortestReport} 个，我们才好办` }),
    ...(length > longestReport && { description: `多了 ${length - longestReport} 个字，最多 ${longestReport} 个` }),
    ...(category === 'conduct' && isAboutSupervision === undefined && { conduct: '选一下说的是不是监督组的人' }),
    ...(anonymity === 'named' && needsName && countCharacters(name) < 2 && { name: '写一下您的名字，或选匿名' }),
    ...(union === undefined && { union: '选一下您的工会，还没有也可以选' }),
    ...(anonymity !== 'anonymous' && phone.trim() !== '' && !phonePattern.test(phone.trim()) && { phone: '电话只用数字，至少 5 位；也可以不留' }),
    ...(onBehalfOf.trim() !== '' && !hasConsent && { behalf: '代报要本人同意，问过了就勾上' }),
    ...(onBehalfOf.trim() !== '' && countCharacters(onBehalfOf) < 2 && { behalf: '写一下替谁反映，至少 2 个字' }),
  }
}

/** In the order of the form: the first is where the page goes to. */
export const firstGap = (gaps: ReportGaps): { field: keyof ReportGaps; text: string } | undefined => {
  const order = ['kind', 'conduct', 'description', 'name', 'union', 'phone', 'behalf'] as const
  for (const field of order) {
    const text = gaps[field]
    if (text !== undefined) return { field, text }
  }
  return undefined
}

const given = (text: string): string | undefined => text.trim() || undefined

/** The complete report as it is sent; what the choice of name rules out is left behind. */
export const submissionOf = (draft: ReportDraft, photos: string[], { needsName }: Asking): Input<'problem.submit'> => {
  const { submissionId, category, description, union, anonymity, isHiddenFromUnion, place, phone, name, isAboutSupervision, onBehalfOf, hasConsent, joins, mayPublish, site, asked } = draft
  const isConduct = category === 'conduct'
  return {
    submissionId,
    category: category ?? 'other',
    description,
    unionId: union?.id ?? null,
    place: given(place),
    photos,
    anonymity,
    isHiddenFromUnion: isHiddenFromUnion && !!union,
    phone: anonymity === 'anonymous' ? undefined : given(phone),
    name: anonymity === 'named' && needsName ? given(name) : undefined,
    isAboutSupervision: isConduct ? isAboutSupervision : undefined,
    ...(given(onBehalfOf) && { onBehalfOf: given(onBehalfOf), hasConsent }),
    // A complaint about conduct is never published and takes part in nothing public.
    ...(!isConduct && joins && { joins: joins.id }),
    ...(!isConduct && mayPublish && { mayPublish }),
    ...(!isConduct && site && { siteId: site.id }),
    ...(asked && asked.category === category && { purpose: asked.purpose }),
  }
}
