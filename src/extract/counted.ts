/** Plural words for people and for what a story counts: after them a bare "2014" is no year, "5m" are millions. */
export const COUNTED: ReadonlySet<string> = new Set(
  `people persons civilians soldiers troops fighters militants rebels jihadists jihadis insurgents terrorists men women
  children girls boys babies refugees migrants asylum-seekers hostages prisoners detainees captives victims survivors
  bodies corpses dead killed wounded injured missing deaths fatalities casualties injuries officers policemen policewomen
  members citizens residents inhabitants nationals locals foreigners attackers gunmen bombers suspects passengers students
  pupils teachers workers employees journalists doctors patients tourists villagers protesters demonstrators supporters
  voters votes ballots seats families households houses homes buildings schools cases infections doses tests arrests
  strikes airstrikes attacks bombings raids sorties explosions missiles rockets shells mines tanks vehicles aircraft
  returnees recruits volunteers mercenaries guards personnel marines sailors airmen peacekeepers conscripts reservists
  others more foreign armed russians syrians iraqis americans palestinians israelis ukrainians afghans europeans
  christians muslims kurds yazidis rohingya`.split(/\s+/),
);
