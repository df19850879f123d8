import { addMillis, type Instant } from '../calendar/day'
import { afterQuietHours } from '../calendar/quiet'
import type { NoticeKind } from './notice'

/**
 * Something waits for whoever is told; everything else is news. A report that came in is news: the office gets many a day, told
 * together, and the list is where they are taken in.
 */
const turns: ReadonlySet<NoticeKind> = new Set<NoticeKind>([
  'askedForMore', 'declined', 'assignedToYou', 'bound', 'resolved', 'reopenedForYou', 'instructed', 'explained', 'pressed', 'notice', 'raisedToYou', 'askedAgain',
  'toDecide', 'explainRefused', 'pauseRefused', 'resumed', 'dueSoon', 'signOverdue', 'supplySoon', 'answerSoon', 'decideSoon', 'reviewDue', 'lookAgainDue',
  'practiceToEdit', 'practiceToApprove', 'practiceSentBack', 'proposalToReview', 'proposalSentBack',
  'applied', 'applicationGranted', 'applicationRefused',
])

export const isTurn = (kind: NoticeKind): boolean => turns.has(kind)

/** Subscriptions kept back for what waits for the person: each lets WeChat send once. */
const keptForTurns = 2

export const maySpend = (kind: NoticeKind, ticketsLeft: number): boolean => ticketsLeft > (isTurn(kind) ? 0 : keptForTurns)

/** When it may ring: not between 21:00 and 08:00, but for 特急. */
export const ringsAt = (now: Instant, isCritical: boolean): Instant => (isCritical ? now : afterQuietHours(now))

const pausesInMinutes = [2, 10, 60, 360] as const
export const mostAttempts = pausesInMinutes.length + 1

/** When it is tried again after so many attempts; null when no more. */
export const retryAt = (now: Instant, attempts: number): Instant | null => {
  const minutes = pausesInMinutes[attempts - 1]
  return minutes === undefined ? null : addMillis(now, minutes * 60_000)
}

export type Failure = 'refusedByPerson' | 'refusedByWeChat' | 'unreachable' | 'cutOff'

/** The platform's numbers begin here: -501001 also stands for a connection that broke after WeChat had it (seen in the SDK). */
const ofPlatform = -100_000

/**
 * WeChat's own numbers: 43101 the person does not want it; 40003, 40037, 41030, 47003 ours to mend; others, -1 among them, did not go. Without a
 * number, or with one of the platform's, nobody knows whether it went.
 */
export const failureOf = (errCode: number | undefined): Failure => {
  if (errCode === 43101) return 'refusedByPerson'
  if (errCode !== undefined && [40003, 40037, 41030, 47001, 47003, -604101].includes(errCode)) return 'refusedByWeChat'
  return errCode === undefined || errCode <= ofPlatform ? 'cutOff' : 'unreachable'
}

/** WeChat's fields by the beginning of their names, with how many characters each takes. */
const lengths: Readonly<Record<string, number>> = { thing: 20, character_string: 32, phrase: 5, name: 10, letter: 32, number: 32 }

const keep: Readonly<Record<string, RegExp>> = { phrase: /\p{Script=Han}/u, character_string: /[\x20-\x7e]/, letter: /[A-Za-z]/, number: /[\d.-]/ }

/** What stands where nothing is left: WeChat refuses an empty field. */
const nothing: Readonly<Record<string, string>> = { phrase: '进展', character_string: '-', letter: 'A', number: '0' }

const graphemes = (text: string): string[] => text.match(/\P{M}(?:\u200d\P{M}|[\p{M}\ufe0f\u{1f3fb}-\u{1f3ff}])*/gu) ?? []

/** A text as a field of that name takes it: signs it refuses left out, cut between characters with an ellipsis, never empty. */
export const fieldText = (field: string, text: string): string => {
  const kind = field.replace(/\d+$/, '')
  const most = lengths[kind]
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ').trim()
  const taken = keep[kind]
  // A field of some signs alone takes them one by one: a letter with its marks is none.
  const signs = taken ? [...[...plain].filter((sign) => taken.test(sign)).join('').trim()] : graphemes(plain)
  let length = 0
  const fits = signs.filter((sign) => (length += [...sign].length) <= (most ?? Infinity))
  if (fits.length === signs.length) return signs.join('') || (nothing[kind] ?? '…')
  if (taken) return fits.join('').trim() || nothing[kind]!
  let room = (most ?? Infinity) - 1
  const cut: string[] = []
  for (const sign of signs) {
    room -= [...sign].length
    if (room < 0) break
    cut.push(sign)
  }
  return `${cut.join('')}…`
}

/** One message for several pieces of news. */
export const digestWords = (count: number): string => `有 ${count} 件新进展，点开看`
