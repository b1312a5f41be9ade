/** What passes of the events at one spot. */
export type Tally = {
  events: number;
  /** Best estimates, of the events whose toll is known. */
  deaths: number;
  /** Events whose toll is not known. */
  unknown: number;
};
