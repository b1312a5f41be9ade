/** A story file has at most 20 MB, in bytes of UTF-8, wherever it comes from. */
export const LARGEST_FILE = 20 * 1024 * 1024;
