export { KindSheet } from './kind-sheet'
