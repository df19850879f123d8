export default definePageConfig({ navigationBarTitleText: '记会议和活动' })
