import type { ApplicationRow } from '@/types/people/applications.contract'
import type { ApplicationDocument } from './application.repository'

export const ownView = ({ _id, kind, role, state, at, decidedAt, note }: ApplicationDocument) => ({ id: _id, kind, role, state, at, decidedAt, note })

export const applicationView = (one: ApplicationDocument): ApplicationRow => ({
  ...ownView(one), name: one.name, unionName: one.unionName, words: one.words, phone: one.phone, decidedByName: one.decidedByName,
})
