export { LedgerBoard } from './ledger-board'
