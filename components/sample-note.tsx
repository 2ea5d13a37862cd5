/** Says of the sample that nobody published its texts. */
export function SampleNote({ article = false }: { readonly article?: boolean }) {
  return (
    <p className="sample">
      {article
        ? 'Digest: retold for this sample from the outlet’s article, not its text.'
        : 'Sample story. Each article is a digest: retold for this sample from the outlet’s article, not its text.'}
    </p>
  )
}
