export default definePageConfig({ navigationBarTitleText: '安排走访' })
