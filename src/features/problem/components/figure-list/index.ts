export { FigureList } from './figure-list'
