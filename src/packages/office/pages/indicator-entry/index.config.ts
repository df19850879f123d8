export default definePageConfig({ navigationBarTitleText: '填指标' })
