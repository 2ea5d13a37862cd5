'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  readonly children: ReactNode
  readonly id?: string
  readonly className: string
  readonly label: string
}

/**
 * A part of the page that scrolls inside itself, up and down only while the whole of it is in view: until then the wheel moves the
 * page, so that nothing of it stays out of reach. Without JavaScript it always scrolls.
 */
export function ScrollWhenWhole({ children, id, className, label }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new IntersectionObserver(
      ([entry]) => element.classList.toggle('partly', (entry?.intersectionRatio ?? 1) < 0.95),
      { threshold: [0.9, 0.95, 1] },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <section
      ref={box}
      id={id}
      className={className}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
