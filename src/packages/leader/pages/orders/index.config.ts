export default definePageConfig({ navigationBarTitleText: '批示' })
