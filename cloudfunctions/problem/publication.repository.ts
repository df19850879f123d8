import { dayOf, dueDayOf, type Day, type Instant } from '@/domain/calendar/day'
import { signature } from '@/domain/problem/likeness'
import type { Problem } from '@/domain/problem/problem'
import type { Category, State } from '@/domain/problem/vocabulary'
import { pageSize } from '@/types/fields'
import { _, db } from '../lib/cloud'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'
import { type PersonDocument, loadPerson } from '../people/person.repository'
import { gramsOf, leadGram, plainText, termsOf } from './ledger/grams'

/** What the office wrote for everybody to read. */
export interface Redaction {
  title: string
  words: string
  outcome: string | null
  photos: string[]
  isUnionShown: boolean
}

/**
 * A problem's publication, made with the reporter's consent and then with the office's redaction. What everybody may read of
 * the line is copied here at every change of it, so that readers never touch the line itself.
 */
export interface PublicationDocument {
  _id: string
  problemId: string
  mayPublish: boolean
  saidAt: Instant
  redaction: Redaction | null
  publishedAt: Instant | null
  category: Category
  unionName: string
  state: State
  holder: string | null
  submittedOn: Day
  dueOn: Day | null
  endedOn: Day | null
  joined: number
  changedAt: Instant
  keys: PublicationKeys
}

/** Null while it is not to be read by everybody. */
interface PublicationKeys {
  listed: string | null
  /** Of the title and the words. */
  grams: string[]
  /** By what its words tell it is found for somebody who is about to report the same. */
  signature: string[]
}

/** Leads from the line to its publication and, being an HMAC, not back. */
export const publicationId = (problemId: string): string => pseudonym('publication', problemId).slice(0, 24)

const keysOf = (id: string, redaction: Redaction | null, publishedAt: Instant | null): PublicationKeys => ({
  listed: redaction && publishedAt ? `${publishedAt}_${id}` : null,
  grams: redaction && publishedAt ? gramsOf(`${redaction.title}\n${redaction.words}`) : [],
  signature: redaction && publishedAt ? signature(redaction.words) : [],
})

const holderOf = async (t: Transaction, { owner }: Problem): Promise<string | null> => {
  if (owner === null) return null
  if (owner.kind === 'outside') return owner.name
  if (owner.kind === 'union') return '基层工会'
  const person: PersonDocument | null = await loadPerson(t, owner.personId)
  return person?.departments[0] ?? '区总工会'
}

const publicFacts = async (t: Transaction, problem: Problem, now: Instant) => ({
  category: problem.category,
  unionName: problem.unionName,
  state: problem.state,
  holder: await holderOf(t, problem),
  submittedOn: dayOf(problem.submittedAt),
  dueOn: problem.light === null ? null : dueDayOf(problem.clocks[problem.light.clock].dueAt),
  endedOn: problem.state === 'closed' ? dayOf(problem.stateSince) : null,
  joined: problem.mergedIds.length,
  changedAt: now,
})

export const loadPublication = (t: Transaction, problemId: string): Promise<PublicationDocument | null> =>
  t.get<PublicationDocument>('publications', publicationId(problemId))

interface Said { mayPublish: boolean; redaction: Redaction | null; publishedAt: Instant | null; saidAt: Instant }

/** Writes what was said of publishing, with the line's public facts as they stand. */
export const savePublication = async (t: Transaction, problem: Problem, said: Said, now: Instant): Promise<PublicationDocument> => {
  const _id = publicationId(problem.id)
  const facts = await publicFacts(t, problem, now)
  const document = { _id, problemId: problem.id, ...said, ...facts, keys: keysOf(_id, said.redaction, said.publishedAt) }
  await t.set('publications', document)
  return document
}

/** Keeps a publication up with its line; what the reporter withdrew is published no longer. Answers what everybody reads, if anything. */
export const followLine = async (t: Transaction, problem: Problem, now: Instant): Promise<Redaction | null> => {
  const found = await loadPublication(t, problem.id)
  if (!found?.redaction) return null
  const { mayPublish, saidAt } = found
  const kept = problem.state === 'withdrawn' ? { redaction: null, publishedAt: null } : found
  const { redaction } = await savePublication(t, problem, { mayPublish, saidAt, redaction: kept.redaction, publishedAt: kept.publishedAt }, now)
  return redaction
}

/** Listed, or to everybody but the office it is not there. */
export const findListed = async (id: string): Promise<PublicationDocument | null> => {
  const { data } = await db.collection('publications').doc(id).get()
  const found = data as PublicationDocument | null
  return found?.keys.listed ? found : null
}

/** Consent and redaction as they stand, for the line's own view. */
export const findPublication = async (problemId: string): Promise<PublicationDocument | null> => {
  const { data } = await db.collection('publications').doc(publicationId(problemId)).get()
  return (data as PublicationDocument | null) ?? null
}

export interface PublicationPage {
  publications: PublicationDocument[]
  nextCursor: string | null
}

/** Whether it says everything that was asked for. */
const says = (terms: readonly string[]) => ({ redaction }: PublicationDocument): boolean => {
  const text = plainText(`${redaction?.title ?? ''}${redaction?.words ?? ''}`)
  return terms.every((term) => text.includes(term))
}

interface Wanted {
  category?: Category
  words?: string
}

/** Published last first. Searched by the one gram that tells most, so that whatever is typed is one stretch of an index. */
export const findPublished = async ({ category, words }: Wanted, cursor: string | undefined): Promise<PublicationPage> => {
  const gram = words === undefined ? null : leadGram(termsOf(words))
  if (words !== undefined && gram === null) return { publications: [], nextCursor: null }
  const { data } = await db
    .collection('publications')
    .where({ ...(category ? { category } : {}), ...(gram ? { 'keys.grams': gram } : {}), 'keys.listed': cursor ? _.lt(cursor) : _.gt('') })
    .orderBy('keys.listed', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as PublicationDocument[]
  const page = found.slice(0, pageSize)
  const nextCursor = found.length > pageSize ? page.at(-1)!.keys.listed : null
  return { publications: words === undefined ? page : page.filter(says(termsOf(words))), nextCursor }
}

export const findListedAmong = async (ids: readonly string[]): Promise<PublicationDocument[]> => {
  if (ids.length === 0) return []
  const { data } = await db.collection('publications').where({ _id: _.in([...ids]) }).limit(ids.length).get()
  return (data as PublicationDocument[]).filter(({ keys }) => keys.listed !== null)
}

/** Those that tell of one of these, newest first. */
export const findPublishedLike = async (tokens: readonly string[], limit: number): Promise<PublicationDocument[]> => {
  if (tokens.length === 0) return []
  const { data } = await db
    .collection('publications')
    .where({ 'keys.signature': _.in([...tokens]), 'keys.listed': _.gt('') })
    .orderBy('keys.listed', 'desc')
    .limit(limit)
    .get()
  return data as PublicationDocument[]
}
