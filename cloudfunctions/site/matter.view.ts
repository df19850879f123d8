import { dayOf } from '@/domain/calendar/day'
import type { Matter } from '@/domain/site/matter'
import type { MatterView } from '@/types/site.contract'
import type { PersonDocument } from '../people/person.repository'

export const isOfOffice = ({ roles }: PersonDocument): boolean => roles.includes('office') || roles.includes('admin')

export const matterView = ({ edited, ...matter }: Matter): MatterView => ({ ...matter, editedOn: edited && dayOf(edited.at) })
