export { ImportLedger } from './import-ledger'
