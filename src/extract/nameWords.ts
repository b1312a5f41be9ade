const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Never a place when it stands alone, even inside a sentence. */
export const NEVER = words(`
  abu i january february march april may june july august september october november december jan feb mar apr jun jul aug
  sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  god allah islam muslim muslims christian christians christianity catholic catholics jewish jews sunni sunnis shia
  shiite shiites islamist islamists jihadist arab arabs arabic kurd kurds kurdish african africans asian asians european
  europeans western westerners westerner black white president king queen prince princess minister pope police army navy
  congress parliament senate court state street road avenue square mosque church university school hospital airport
  fleet union balkan baltic nordic andean internet facebook twitter google english latin olympic olympics nazi reuters guardian times post federal free
  centre center mission spring ramadan plateau soul channel mail sun
  roman romans`);

/** A place of this name exists, but at the start of a sentence or in a headline the word is meant. */
export const COMMON = words(`
  a aba ada aged agency aim air alice all along also alone amber an and angels any apple are as ash at aura average
  avenue ball band bank banks bar barge bars base bath battle bay beach bear beaver bell below best big bird bishop
  blue board bold bone boom born bow boys bravo bridge bright brick broken buck bull burning but by cage call came camp
  can cape capital care carry cascade castle caution center central centre chair chance change channel charge chase
  child church city clay clear close coal coast cold colon come commerce concord cook cool corner cost court cross crown
  cut dale day days deal decision defiance delta deposit desert dire district division down draw driver drug dry dust
  early east eastern effort eight elder elm end energy enterprise era escape euro even eve every exchange face fair faith
  fall falls far farmer farmers fate father federal fell few field fields fire first fish five flat flats flower force
  ford forest forks fort forward four fox frank free freedom french friendship from front frost gap gas general gift give
  glass globe go goes going gold golden good grace grand grants grass gray great green ground grove hall hand hang happy
  harbor hard has he health hearing heart heath held hell help her here hero high hill hills his hit hold holiday holy
  home hook hope horn hot house how human hunt hunter ice if imam in independence industry inside into is island it jet
  joint joy judge jump justice key kills king lake land large lark last late law lead league leader less let level
  liberal liberty lib light like lime line little live local lone long look lost love low lower made mad magic main make
  male man manage many march marine maritime mark marks market mass may me mean meat men mercy meta middle mill mine
  mission mobile mocha model mon money moon more most mostly mount mountain moves much my nan natural near net never new next
  news nice night nine no noble none normal north northern not now o oak of off officer oil old on one only open or
  orange order orient our out over pace page palace para park partial past path peace peel peer people per perm pink
  place plain plains plan plant plenty point police pool poor pop popular port post poteau power prague-based pray price
  pride prime progress prospect protection provident race rail rain rapid ray reading real red reform region regional
  relief rest rich ride ridge right rise river road rock rocky rose round royal rural safe sale salt same san sand save
  savings say school sea second see seven shark she shell shield ship shore short silver simple sin six small so some
  son south southern speed spirit split spring springs spur star state station steel still stone store storm strong
  success such summer summit sun sunrise sur surprise survey tell ten than that the their then there these they this
  those three tiger time to today tombs top tour tower town trade trail travelers travis tree trinity triumph troy true
  truth twin two un under union unity until up upper us usa-based valley van vera very veteran victory view village
  vite volunteer wake walker wall walls war warm was wash water wave way we welcome were west western what wheeler when
  while white who why wide wild will wind winter wise with won wood woods work world worth yes yet york young your`);

const BODIES_AS_WORDS = `
  administration agency alliance army association authority bank board brigade bureau cabinet center centre coalition
  command commission committee company council court department directorate embassy federation force forces
  foundation front fund government group institute institution league media militia ministry mission monitor movement
  navy network observatory office organisation organization parliament party police radio secretariat service society
  team television tv union university panel tribunal senate assembly congress delegation`;

/** What a body is, written small as well: "the ministry". */
export const BODY_WORDS = words(BODIES_AS_WORDS);

/** Heads of the names of bodies: a place inside such a name is not where something is. */
export const BODIES = words(`${BODIES_AS_WORDS}
  jabhat hayat tahrir ahrar academy accord accords agreement airlines airways battalion battery bbc bourse brigades
  broadcasting brotherhood cathedral-school championship championships chronicle club college conference
  confederation consortium convention corp corporation crescent daily declaration exchange exercise express fc festival games
  gazette guard guards guardian herald hezbollah house-of-commons inc initiative inquirer inquiry intelligence
  journal legion limited llc ltd plc marathon marines mail mirror museum news open orchestra patriots peshmerga post
  press process project protocol rangers regiment report resolution review school services shield shura squad
  standard star sun symphony syndicate taskforce telegraph tests times treaty tribune trust united voice watch week youth`);

/** Before a place, without a preposition, they make it a part of another name. */
export const LEADERS = words(
  "air radio operation hotel team bank hms uss ss mv flight hurricane typhoon cyclone battle",
);

/** Before a name they say that it is a person's. */
export const TITLES = words(`
  mr mrs ms miss dr prof professor sir lord lady dame president vice-president premier minister chancellor senator sen
  congressman congresswoman congressperson representative rep governor gov mayor judge justice general gen lt lieutenant
  major colonel col captain capt commander cmdr sergeant sgt corporal private admiral brigadier marshal officer
  detective inspector constable superintendent chief secretary ambassador envoy spokesman spokeswoman spokesperson
  sheikh sheik shaykh imam mullah maulana ayatollah grand-ayatollah hojatoleslam emir caliph king queen prince princess
  duke duchess earl baron pope bishop archbishop cardinal rabbi reverend rev father sister brother saint-father
  journalist reporter correspondent photographer actor actress singer author analyst director manager coach striker
  lawyer attorney prosecutor commissioner councillor mp chairman chairwoman ceo widow son daughter aka pilot`);

/** Titles that a point may follow. */
export const ABBREVIATED = words(
  "mr mrs ms dr prof gen col lt maj sgt capt cpl spc pfc adm cmdr brig sen rep gov rev hon",
);

/** After a place's name they say that a thing is called after it. */
export const CALLED_AFTER = words(
  "agreement agreements accords protocol virus ebolavirus flu fever disease syndrome variant measles encephalitis",
);

/** Words of a person's name that are written small. */
export const PARTICLES = words("bin ibn ben bint binti abu abd van von der den ter ould oglu");

/** Titles that lead "of" and a place: "Prince of Wales". */
export const NOBLES = words(
  "prince princess duke duchess earl marquess archbishop bishop count baron",
);

/** Before or after a place's name without being a part of a longer name. */
export const BESIDE = words(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western
  south-eastern south-western central upper lower greater inner outer mid old new downtown uptown metropolitan rural
  province governorate state city town village district county region department prefecture municipality oblast raion
  neighbourhood neighborhood suburb quarter river lake mount mountain mountains valley sea gulf bay island islands
  peninsula desert desert-region coast camp airport airbase base airfield dam bridge highway road street square
  international hospital border territory republic kingdom mosque church cathedral stadium square park port beach hotel
  prison station harbour harbor market hills hill canal strait plain plains basin delta international`);

/** Before a name they say that something is there. */
export const LOCATIVES = words(
  "in near outside inside around at from towards toward between across",
);

/** After a name they say what kind of place it is. */
export const PLACE_TYPES = words(`
  province governorate district county region prefecture municipality oblast raion neighbourhood neighborhood suburb
  village town city river valley island camp crossing airbase`);

/** Verbs whose object may be a place that no gazetteer knows. */
export const REACHING = words(
  "reached entered attacked raided shelled bombed stormed besieged struck captured recaptured seized retook reaching entering",
);

/** After a name they say that it is a medium's: "Saba news agency". */
export const PRESS = words(
  "news newspaper newspapers daily website channel newswire magazine weekly",
);
