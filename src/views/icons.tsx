/** A curved arrow to the left, for undo; mirrored for redo. */
export function ArrowIcon({ mirrored = false }: { mirrored?: boolean }) {
  return (
    <svg className="line-icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden>
      <path
        d="M6,2.5L2.5,6L6,9.5M2.5,6H9.5A4,4 0 0 1 9.5,14H7"
        transform={mirrored ? "matrix(-1 0 0 1 16 0)" : undefined}
      />
    </svg>
  );
}

/** A half-filled disc: light and dark. */
export function ThemeIcon() {
  return (
    <svg className="line-icon" width="15" height="15" viewBox="0 0 16 16" aria-hidden>
      <circle cx="8" cy="8" r="6" />
      <path className="filled" d="M8,2A6,6 0 0 1 8,14Z" />
    </svg>
  );
}
