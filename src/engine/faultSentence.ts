const NO_MEMORY =
  "There is too little memory for so many rows; close other pages, or open a sample of the file.";

/** What went wrong, as a sentence for the reader. Errors thrown on purpose say theirs; the others are ours. */
export function faultSentence(error: unknown): string {
  if (error instanceof RangeError) return NO_MEMORY;
  if (error instanceof Error && error.name === "Error") return error.message;
  return `The rows could not be counted (${String(error)}); open the file again.`;
}
