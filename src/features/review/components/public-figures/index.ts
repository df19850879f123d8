export { PublicFigures } from './public-figures'
