export const FALSE_WORDS =
  "false untrue baseless unfounded incorrect wrong fabricated fabrication fake groundless lie lies nonsense propaganda fiction invention invented inaccurate fantasy rubbish slander myth hoax rumour rumor gossip unsubstantiated disinformation misinformation ridiculous bogus untruth";

const among = (words: string) => new RegExp(`^(?:${words.replaceAll(" ", "|")})$`);

/** What judges words to be wrong. */
export const FALSE = among(FALSE_WORDS);

/** What judges them to be too much. */
export const DOUBTFUL = among(
  "exaggerated exaggeration exaggerations inflated overstated absurd implausible misleading unverified",
);
