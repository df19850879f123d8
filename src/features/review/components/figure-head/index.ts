export { FigureHead } from './figure-head'
