import { readFileSync } from 'node:fs'
import { readUpload } from '@/lib/ingest/read-upload'
import { previewDrafts } from '@/lib/usecases/preview-drafts'
for (const f of process.argv.slice(2)) {
 const r = await readUpload([{name:f.split('/').pop()!,bytes:new Uint8Array(readFileSync(f))}],{capturedAt:new Date().toISOString()})
 console.log(r.rejected)
 for(const d of r.drafts) console.log(d.notes, d.given, '\n'+d.text.slice(0,3000),'\n...\n',d.text.slice(-700))
}
