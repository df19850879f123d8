export default definePageConfig({ navigationBarTitleText: '媒体报道' })
