export default definePageConfig({ navigationBarTitleText: '外单位' })
