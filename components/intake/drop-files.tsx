'use client'

import { useEffect, useRef, useState } from 'react'

type Props = { readonly id: string; readonly describedBy: string }

/** Where files are chosen, or dropped: anywhere on the page. They are sent as soon as they are there. */
export function DropFiles({ id, describedBy }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const send = () => input.current?.form?.requestSubmit()

  useEffect(() => {
    let depth = 0
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onEnter = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth++
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      depth = Math.max(0, depth - 1)
      if (depth === 0) setOver(false)
    }
    const onOver = (event: DragEvent) => {
      if (holdsFiles(event)) event.preventDefault()
    }
    const onDrop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      const field = input.current
      if (!field || !event.dataTransfer) return
      field.files = event.dataTransfer.files
      field.form?.requestSubmit()
    }
    const listeners = { dragenter: onEnter, dragleave: onLeave, dragover: onOver, drop: onDrop } as const
    for (const [name, listener] of Object.entries(listeners)) {
      document.addEventListener(name, listener as EventListener)
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        document.removeEventListener(name, listener as EventListener)
      }
    }
  }, [])

  return (
    <div className={over ? 'drop over' : 'drop'}>
      <input
        ref={input}
        id={id}
        name="files"
        type="file"
        multiple
        required
        accept=".txt,.md,.html,.htm,.pdf,.docx,.zip"
        aria-describedby={describedBy}
        onChange={send}
      />
      <p aria-hidden="true">{over ? 'Let go to add them' : 'or drop them anywhere on this page'}</p>
    </div>
  )
}
