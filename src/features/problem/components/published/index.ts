export { FollowedList } from './followed-list'
export { PublishedList } from './published-list'
export { PublishedProblem } from './published-problem'
