/** What judges words to be wrong. */
export const FALSE =
  /^(?:false|untrue|baseless|unfounded|incorrect|wrong|fabricated|fabrications?|fake|groundless|lies?|nonsense|propaganda|fiction|inventions?|invented|inaccurate|fantasy|rubbish|slander|myth|hoax|disinformation|misinformation|ridiculous|bogus|untruths?)$/;

/** What judges them to be too much. */
export const DOUBTFUL =
  /^(?:exaggerated|exaggerations?|inflated|overstated|absurd|implausible|misleading|unverified)$/;
