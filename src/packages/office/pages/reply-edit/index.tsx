import { ReplyEdit } from '@/src/features/problem/components/reply-edit/reply-edit'
import { useParams } from '@/src/lib/use-params'

export default function ReplyEditPage() {
  return <ReplyEdit {...useParams('replyEdit')} />
}
