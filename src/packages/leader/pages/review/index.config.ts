export default definePageConfig({ navigationBarTitleText: '检查和通报' })
