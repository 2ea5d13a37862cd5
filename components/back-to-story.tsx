'use client'

import { useParams } from 'next/navigation'
import { matrixHref } from '@/lib/view/links'

/** The way to the matrix of the story that the address names, where the page itself is told nothing; null outside a story. */
export function BackToStory() {
  const { slug } = useParams<{ slug?: string }>()
  if (!slug) return null
  return <a href={matrixHref(decodeURIComponent(slug))}>The story’s matrix</a>
}
