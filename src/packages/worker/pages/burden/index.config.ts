export default definePageConfig({ navigationBarTitleText: '减负自查' })
