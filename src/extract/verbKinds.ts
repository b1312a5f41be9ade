const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Verbs that only tell that somebody said something: what they say may be news, that they say it is none. */
const SAYING = list(
  "said told added noted reported stated wrote explained commented insisted recalled described quoted argued acknowledged estimated tweeted thought asked replied answered remarked stressed reiterated maintained suggested claimed believed showed confirmed warned cautioned accused urged criticised criticized blamed called appealed thanked praised hoped feared declined joked predicted forecast",
);
/** Verbs of what is, and lasts: "controlled", "remained". */
const STATES = list(
  "is are was were be been being has have had having do does did remained stayed controlled lived worked served owned contained wanted knew known believed thought hoped feared stood included belonged meant needed seemed appeared lasted depended consisted based located considered aged born totalled totaled numbered averaged ranged backed allied linked affiliated supported faced dated covered represented involved called named governed chaired employed spanned covered compared cost costs consisted defended",
);
/** Verbs before an infinitive that has not happened: "planned to meet". */
const AHEAD = list(
  "expected scheduled planned set agreed promised vowed hoped wanted intended called asked urged prepared threatened pledged decided likely supposed slated due poised ordered invited ready",
);
/** Verbs of what is said or done about something that happened before: the time goes with that. */
const REACTIONS = list(
  "condemned blamed investigated mourned followed preceded described linked denied claimed marked recalled survived probed compared suspected accused commemorated revealed",
);
const QUOTED = list(
  "quoted cited said believed thought estimated feared hoped described warned called",
);
const RELEASED = list(
  "released published issued posted broadcast aired obtained saw distributed dated",
);
const PLANS = list("expected scheduled planned due set supposed slated poised");
const DENIALS = list("denied rejected dismissed refuted");

export const isSaying = (key: string): boolean => SAYING.has(key);
export const isState = (key: string): boolean => STATES.has(key);
export const looksAhead = (key: string): boolean => AHEAD.has(key);
/** Passive, of what somebody says or thinks: "was quoted as saying". */
export const isQuoted = (key: string): boolean => QUOTED.has(key);
export const isRelease = (key: string): boolean => RELEASED.has(key);
/** Passive, of what was yet to come: "was scheduled". */
export const isPlan = (key: string): boolean => PLANS.has(key);
export const isReaction = (key: string): boolean => REACTIONS.has(key);
export const isDenial = (key: string): boolean => DENIALS.has(key);
