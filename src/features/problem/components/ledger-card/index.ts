export { LedgerCard } from './ledger-card'
