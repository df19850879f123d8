export default definePageConfig({ navigationBarTitleText: '会议和活动' })
