import { type Anonymity, type Category, type Purpose, purposes } from '@/domain/problem/vocabulary'
import { newId } from '@/src/lib/new-id'
import type { DraftPhoto } from '@/src/lib/use-photos'
import { identity } from '@/src/platform/identity'
import { getStored, removeStored, setStored } from '@/src/platform/storage'

/** A report as it stands on this phone until the server has it. Plain JSON; its pictures are kept beside it. */
export interface ReportDraft {
  /** Made once for this report: sent again after a lost answer it makes no second line. */
  submissionId: string
  category: Category | null
  description: string
  anonymity: Anonymity
  /** Asked once, for 实名, of somebody whose name is not known. */
  name: string
  /** Undefined until the person says; null is 还没有工会. */
  union?: { id: string; name: string } | null
  isHiddenFromUnion: boolean
  place: string
  phone: string
  /** Only for 干部的做法: whether it is about the supervision group itself. */
  isAboutSupervision?: boolean
  /** 代报: for whom; empty for the person's own. */
  onBehalfOf: string
  /** Whether whom it is told for knows and agrees. */
  hasConsent: boolean
  /** 我也遇到: the published problem that this one is like. */
  joins: { id: string; title: string } | null
  /** Whether the office may publish it, redacted. */
  mayPublish: boolean
  /** The service site that is shut, or where something is broken. */
  site?: { id: string; name: string } | null
  /** What a service matter of this kind is asked for as; of another kind it says nothing. */
  asked?: { category: Category; purpose: Purpose } | null
}

/** The form starts at 对承办匿名 (DESIGN: name choice). */
export const newReport = (union: ReportDraft['union']): ReportDraft => ({
  submissionId: newId(),
  category: null,
  description: '',
  anonymity: 'hiddenFromOwner',
  name: '',
  ...(union !== undefined && { union }),
  isHiddenFromUnion: false,
  place: '',
  phone: '',
  onBehalfOf: '',
  hasConsent: false,
  joins: null,
  mayPublish: false,
})

/** What the page was opened for. */
export interface Beginning {
  category?: Category | undefined
  joins?: ReportDraft['joins'] | undefined
  site?: { id: string; name: string } | undefined
  /** The service matter that is asked for. */
  matter?: { title: string; purpose: Purpose } | undefined
}

/** Of a page's parameter. */
export const purposeOf = (text: string | undefined): Purpose => purposes.find((one) => one === text) ?? 'consult'

const askedFor = (title: string): string => `想办“${title}”：`
const isOnlyAsked = (description: string): boolean => /^\s*(?:想办“[^”]*”：)?\s*$/.test(description)

/** What it is opened for, laid over what was kept: another matter's first words give way, one's own words never. */
export const begun = (kept: ReportDraft, { category, joins, site, matter }: Beginning): ReportDraft => ({
  ...kept,
  ...(category && { category }),
  ...(joins && { joins }),
  ...(site && { site }),
  ...(matter && category && { asked: { category, purpose: matter.purpose }, site: null }),
  ...(isOnlyAsked(kept.description) && { description: matter ? askedFor(matter.title) : '' }),
})

/** Something that would be a pity to lose. */
export const isWorthKeeping = ({ description, place, phone, onBehalfOf }: ReportDraft, photos: readonly DraftPhoto[]): boolean =>
  [isOnlyAsked(description) ? '' : description, place, phone, onBehalfOf].some((text) => text.trim() !== '') || photos.length > 0

/** WeChat keeps each account's storage apart; a browser that plays many people does not. */
const keyOf = (part: 'draft' | 'photos'): string => `report.${identity?.current() ?? 'me'}.${part}`

export const loadReport = (): ReportDraft | undefined => getStored<ReportDraft>(keyOf('draft'))
export const loadReportPhotos = (): DraftPhoto[] => getStored<DraftPhoto[]>(keyOf('photos')) ?? []

/** False when the phone has no room for it. */
export const saveReport = (draft: ReportDraft): boolean => setStored(keyOf('draft'), draft)
export const saveReportPhotos = (photos: readonly DraftPhoto[]): boolean => setStored(keyOf('photos'), photos)

export const removeReport = (): void => {
  removeStored(keyOf('draft'))
  removeStored(keyOf('photos'))
}
