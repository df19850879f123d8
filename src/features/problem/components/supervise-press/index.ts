export { PressCard } from './press-card'
