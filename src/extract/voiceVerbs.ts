import { conjugated } from "./conjugated.ts";
import { COUNTS, SAYING, SAYS } from "./kinds.ts";
import { form, type View } from "./phrases.ts";

/** A form of a verb that tells of speech. */
type VoiceVerb = {
  /** The verb as infinitive. */
  verb: string;
  kinds: number;
};

/** Regular verbs by what their forms are: base, "-s", past, "-ing". */
const REGULAR: readonly (readonly [kinds: readonly number[], verbs: string])[] = [
  [
    [COUNTS, SAYS, SAYS, SAYING],
    "warn announce insist acknowledge argue allege concede declare maintain assert complain believe predict",
  ],
  [[0, SAYS, SAYS, SAYING], "add explain note stress testify estimate"],
  [[0, SAYS, SAYS, 0], "caution conclude reveal describe recall lament specify clarify disclose"],
  [[0, 0, SAYS, SAYING], "state affirm reiterate boast"],
  [[0, 0, SAYS, 0], "respond counter comment remark repeat inform tweet joke observe"],
  [
    [COUNTS, COUNTS, COUNTS, SAYING],
    "report confirm record count list claim deny reject dismiss dispute accuse cite quote fear register",
  ],
  [
    [COUNTS, COUNTS, COUNTS, 0],
    "document verify indicate suggest project refute suspect question doubt promise pledge",
  ],
  [[0, COUNTS, COUNTS, 0], "log tally blame call"],
  [[0, 0, COUNTS, SAYING], "raise"],
  [
    [0, 0, COUNTS, 0],
    "revise lower publish release issue identify detect track contest witness vow",
  ],
];

/** Forms of other verbs, as spelt, behind the infinitive. */
const IRREGULAR: readonly (readonly [kinds: number, verbs: string])[] = [
  [
    SAYS,
    "say say says said,tell tell tells told,write write writes wrote,admit admits admitted,reply replied,fear fears",
  ],
  [SAYING, "say saying,tell telling,put putting,speak speaking"],
  [
    COUNTS,
    "put put puts,place placed,show show shows showed shown,find find finds found,forecast forecast,give gave gives,speak spoke speaks,stand stand stands stood,see saw sees,estimate estimate,log logged,admit admit,hear heard",
  ],
];

/** The verb of speech that a word is a form of, as infinitive; "": of none. */
export const verbOf = (view: View, at: number): string =>
  VOICE_VERBS.get(form(view, at))?.verb ?? "";

/** By form in lower case. */
export const VOICE_VERBS: ReadonlyMap<string, VoiceVerb> = new Map([
  ...REGULAR.flatMap(([kinds, verbs]) =>
    verbs
      .split(" ")
      .flatMap((verb) =>
        conjugated(verb).map((form, n): [string, VoiceVerb] => [
          form,
          { verb, kinds: kinds[n] ?? 0 },
        ]),
      ),
  ),
  ...IRREGULAR.flatMap(([kinds, verbs]) =>
    verbs.split(",").flatMap((forms) => {
      const [verb = "", ...all] = forms.split(" ");
      return all.map((form): [string, VoiceVerb] => [form, { verb, kinds }]);
    }),
  ),
]);
