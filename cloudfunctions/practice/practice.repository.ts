import { draftPractice, type Practice } from '@/domain/practice/practice'
import type { Topic } from '@/domain/visit/vocabulary'
import type { Visit } from '@/domain/visit/visit'
import { pageSize } from '@/types/fields'
import { addChange } from '../lib/changes.repository'
import { _, db } from '../lib/cloud'
import type { Context } from '../lib/context'
import { pseudonym } from '../lib/ids'
import type { Transaction } from '../lib/transaction'
import { gramsOf, leadGram, plainText, termsOf } from '../problem/ledger/grams'

/** `createdKey` sorts by the instant and is unique. */
export type PracticeDocument = Practice & { _id: string; createdKey: string; keys: PracticeKeys }

/** Null and empty while it is not published. */
interface PracticeKeys { listed: string | null; grams: string[] }

export interface PracticePage { practices: Practice[]; nextCursor: string | null }

const practices = () => db.collection('practices')

const toPractice = ({ _id, createdKey, keys, ...practice }: PracticeDocument): Practice => practice

const keysOf = ({ id, publishedAt, title, description }: Practice): PracticeKeys => ({
  listed: publishedAt && `${publishedAt}_${id}`, grams: publishedAt ? gramsOf(`${title}\n${description}`) : [],
})

export const practiceDocument = (practice: Practice): PracticeDocument => ({
  _id: practice.id, ...practice, createdKey: `${practice.createdAt}_${practice.id}`, keys: keysOf(practice),
})

export const practiceIdOf = ({ openid }: Context, submissionId: string): string => pseudonym('practice', openid, submissionId).slice(0, 24)

export const findPractice = async (id: string): Promise<Practice | null> => {
  const { data } = await practices().doc(id).get()
  return data ? toPractice(data as PracticeDocument) : null
}

export const loadPractice = async (t: Transaction, id: string): Promise<Practice | null> => {
  const found = await t.get<PracticeDocument>('practices', id)
  return found && toPractice(found)
}

export const savePractice = (t: Transaction, practice: Practice): Promise<void> => t.set('practices', practiceDocument(practice))

/** What a visit saw, as drafts of whoever writes its record. */
export const saveDrafts = async (
  t: Transaction, context: Context, visit: Visit, seen: readonly { submissionId: string; title: string; description: string }[],
): Promise<Visit['practices']> => {
  const saved: Visit['practices'] = []
  const by = { id: context.person!._id, name: context.person!.name ?? '' }
  for (const { submissionId, title, description } of seen) {
    const id = practiceIdOf(context, submissionId)
    const practice = draftPractice({
      id, title, description, unionId: visit.unionId, unionName: visit.unionName, visitId: visit.id, authorId: by.id, authorName: by.name, createdAt: context.now,
    })
    await savePractice(t, practice)
    await addChange(t, { of: 'practice', id, version: 1, at: context.now, by, did: 'write', from: null, to: 'draft' })
    saved.push({ id, title })
  }
  return saved
}

type Equal = Partial<Pick<Practice, 'authorId' | 'unionId' | 'state'>>

/** Newest first. */
export const findPractices = async (equal: Equal, cursor: string | undefined): Promise<PracticePage> => {
  const conditions = [...(Object.keys(equal).length > 0 ? [equal] : []), { createdKey: cursor ? _.lt(cursor) : _.gt('0') }]
  const { data } = await practices().where(_.and(...(conditions as [object]))).orderBy('createdKey', 'desc').limit(pageSize + 1).get()
  const found = data as PracticeDocument[]
  const shown = found.slice(0, pageSize)
  return { practices: shown.map(toPractice), nextCursor: found.length > pageSize ? (shown.at(-1)?.createdKey ?? null) : null }
}

interface Wanted { kind?: Topic | undefined; words?: string | undefined }

const says = (terms: readonly string[]) => ({ title, description }: Practice): boolean => {
  const text = plainText(`${title}${description}`)
  return terms.every((term) => text.includes(term))
}

/** Published last first. With words: along the one gram that tells most, and of these whatever says them all and is of the kind. */
export const findPublished = async ({ kind, words }: Wanted, cursor: string | undefined): Promise<PracticePage> => {
  const terms = termsOf(words ?? '')
  const gram = words === undefined ? null : leadGram(terms)
  if (words !== undefined && gram === null) return { practices: [], nextCursor: null }
  const { data } = await practices()
    .where({ ...(gram ? { 'keys.grams': gram } : kind ? { kind } : {}), 'keys.listed': cursor ? _.gt('').and(_.lt(cursor)) : _.gt('') })
    .orderBy('keys.listed', 'desc')
    .limit(pageSize + 1)
    .get()
  const found = data as PracticeDocument[]
  const page = found.slice(0, pageSize)
  return {
    practices: page.map(toPractice).filter((practice) => says(terms)(practice) && (kind === undefined || practice.kind === kind)),
    nextCursor: found.length > pageSize ? page.at(-1)!.keys.listed : null,
  }
}
