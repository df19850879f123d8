export default definePageConfig({ navigationBarTitleText: '简报和通报' })
