import { create } from "zustand";

/** How files are looked into: `signal` stops it, `slow` is called where it takes long, which `useLookedAt` follows. */
export type Look = { signal: AbortSignal; slow: () => void };

/** The large file that is looked into before it is known what it holds, and how many of its bytes are read. */
export const useLookedAt = create<{ file: File | null; bytes: number }>(() => ({
  file: null,
  bytes: 0,
}));

export const lookAt = (file: File, bytes: number): void => useLookedAt.setState({ file, bytes });
