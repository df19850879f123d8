export default definePageConfig({ navigationBarTitleText: '经验做法', enableShareAppMessage: true })
