export { ConductLedger } from './conduct-ledger'
