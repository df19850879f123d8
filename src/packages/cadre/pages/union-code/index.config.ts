export default definePageConfig({ navigationBarTitleText: '本会的码' })
