import {
  ADVERB,
  AUXILIARY,
  BE,
  BODY,
  CLAIM,
  CONTRAST,
  DETERMINER,
  OPENER,
  PAPER,
  PEOPLE,
  PREPOSITION,
  PRONOUN,
  ROLE,
  SUBORDINATE,
  VERB,
} from "./kinds.ts";

/** Words in lower case by what they may be; a word may stand in several. */
export const KIND_LISTS: readonly (readonly [kind: number, words: string])[] = [
  [
    OPENER,
    "by according per citing quoting cited quoted cites quotes provided compiled collected given kept drawn read presented view reckoning estimation opinion words",
  ],
  [BE, "is are was were be been being isn't aren't wasn't weren't"],
  [
    AUXILIARY,
    "has have had will would could can may might must should do does did hasn't haven't hadn't won't didn't doesn't cannot",
  ],
  [
    ADVERB,
    "also later earlier then further furthermore now today only again already still just ever even meanwhile however moreover instead nevertheless nonetheless therefore thus too late so both first once twice afterwards afterward",
  ],
  [CONTRAST, "but while whereas although though"],
  [
    SUBORDINATE,
    "that when because if since where which who whom whose until unless than what how why whether before after as",
  ],
  [
    DETERMINER,
    "the a an its his her their this these those one another some several two three four five many most other same",
  ],
  [
    PREPOSITION,
    "of for in at from with on to by into near inside outside under over during through across via about against among amid around between per within without following behind",
  ],
  [PRONOUN, "he she it they him them"],
  [VERB, "remain remains include includes need needs"],
  [
    ROLE,
    "activist adm administrator adviser advisor aide boy brig campaigner chairperson cleric coordinator coroner deputy diplomat doctor driver economist epidemiologist expert farmer founder geologist girl head historian lawmaker leader maj man mediator medic member mother nurse official paramedic priest rescuer researcher resident scientist shopkeeper source surgeon survivor teacher trader villager volunteer witness woman eyewitness firefighter investigator soldier fighter rebel militant insurgent protester organiser organizer worker observer critic opponent engineer relative elder neighbour neighbor negotiator whistleblower sheriff ombudsman pollster seismologist meteorologist geographer lecturer student refugee migrant fisherman policeman",
  ],
  [
    BODY,
    "airline body channel charity clinic consulate division firm forecaster hospital junta regime military municipality newspaper ngo operator opposition prefecture presidency regulator staff survey think-tank thinktank unit watchdog tracker coastguard kremlin pentagon gang cartel campaign insurer utility",
  ],
  [PEOPLE, "authorities families locals media police troops witnesses"],
  [
    PAPER,
    "report reports figures data statistics statement study survey poll count tally toll estimate estimates census records document documents website bulletin update list database release assessment results returns tweet post article message account accounts dispatch numbers audit inquiry inquiries inquest investigation investigations finding findings fact-finding probe review index paper communique dossier",
  ],
  [
    CLAIM,
    "claim claims allegation allegations accusation accusations report reports rumour rumours rumor rumors suggestion suggestions assertion assertions charge charges figure toll number statement accounts account estimate post posts message messages video videos footage story stories finding findings",
  ],
];
