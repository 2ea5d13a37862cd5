import type { Metadata } from 'next'
import { HelpDesk } from '@/components/help/help-desk'
import { readExample } from '@/lib/usecases/read-example'

export const metadata: Metadata = { title: 'How to read the matrix' }

export default async function HelpPage() {
  return <HelpDesk example={await readExample()} />
}
