export { PublishForm } from './publish-form'
export { usePublishing } from './use-publishing'
