/** Measures of people by where they come from; the country of every other one is where it happened. */
export const isByOrigin = ({ measure }: { measure: string }): boolean =>
  measure === "travelled" || measure === "returned";
