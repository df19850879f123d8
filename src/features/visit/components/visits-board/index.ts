export { VisitsBoard } from './visits-board'
