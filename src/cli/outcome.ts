/** What a command prints on standard output and standard error, and its exit code: 0 done, 1 it does not hold, 2 not tried. */
export type Outcome = { out: string; errors: string[]; code: 0 | 1 | 2 };

/** The outcome of a command that could not be tried, with the reason. */
export const unusable = (sentence: string): Outcome => ({ out: "", errors: [sentence], code: 2 });
