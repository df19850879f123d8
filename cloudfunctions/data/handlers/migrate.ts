import type { DataContract } from '@/types/data.contract'
import { migrations } from '../../database/migrations'
import type { OperatorHandler } from '../../lib/operate'
import { migrateStored } from '../data.repository'

export const migrate: OperatorHandler<DataContract['migrate']> = ({ cursor, isDryRun }) => migrateStored(migrations, cursor, isDryRun)
