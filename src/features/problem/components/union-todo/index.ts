export { UnionTodoCard } from './union-todo-card'
