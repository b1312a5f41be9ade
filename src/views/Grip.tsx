/** What is drawn of one end of a date filter, around x = 0. */
export const Grip = () => (
  <>
    <rect className="hit" x="-12" width="24" height="100%" />
    <line y2="100%" />
    <svg y="50%" overflow="visible">
      <rect className="grip" x="-4" y="-12" width="8" height="24" rx="4" />
    </svg>
  </>
);

/** How the two ends are called. */
export const END_NAMES = { from: "Start of the dates shown", to: "End of the dates shown" };
