import type { ApplicationRow, OwnApplication } from '@/types/people/applications.contract'
import type { ApplicationDocument } from './application.repository'

export const ownView = ({ _id, kind, role, unionName, name, words, state, at, decidedAt, note }: ApplicationDocument): OwnApplication => ({
  id: _id, kind, role, unionName, name, words, state, at, decidedAt, note,
})

export const applicationView = (one: ApplicationDocument): ApplicationRow => ({
  ...ownView(one), phone: one.phone, decidedByName: one.decidedByName,
})
