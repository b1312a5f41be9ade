/** Says on its own that its subject speaks: "said". */
export const SAYS = 1;
/** Says so of a subject that is a source: "counted", "put". */
export const COUNTS = 2;
/** "saying", "adding": goes with the subject of the words before. */
export const SAYING = 4;
export const BE = 8;
export const AUXILIARY = 16;
export const ADVERB = 32;
/** "but", "while": a clause of its own follows. */
export const CONTRAST = 64;
/** "that", "when": so does one that depends on the words before. */
export const SUBORDINATE = 128;
export const DETERMINER = 256;
export const PREPOSITION = 512;
export const PRONOUN = 1024;
/** A finite verb or a participle. */
export const VERB = 2048;
/** What a person is: "spokesman". */
export const ROLE = 4096;
/** What a body is: "ministry". */
export const BODY = 8192;
/** Several who speak: "officials". */
export const PEOPLE = 16384;
/** What speaks in place of its maker: "report", "figures". */
export const PAPER = 32768;
/** What is said: "claim", "allegation". */
export const CLAIM = 65536;
export const TIME = 131072;
export const CAPITAL = 262144;
export const POSSESSIVE = 524288;
/** A sign that ends a phrase. */
export const BREAKS = 1048576;
export const NUMBER = 2097152;
/** "according", "by": may open the name of a source. */
export const OPENER = 4194304;
/** "may", "false": may tell how true the words are. */
export const CUE = 8388608;
/** The name of a country. */
export const COUNTRY = 16777216;
