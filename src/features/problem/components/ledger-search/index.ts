export { LedgerSearch } from './ledger-search'
