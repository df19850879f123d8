export { MyLiaisonsCard } from './my-liaisons-card'
