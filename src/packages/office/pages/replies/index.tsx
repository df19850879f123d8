import { ReplyList } from '@/src/features/problem/components/reply-list/reply-list'

export default function RepliesPage() {
  return <ReplyList />
}
