export default definePageConfig({ navigationBarTitleText: '简报和通报', enableShareAppMessage: true })
