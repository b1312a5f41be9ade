import { expect, test } from "vitest";
import { times } from "../../src/extract/times.ts";
import { tokens } from "../../src/extract/tokens.ts";

const TUESDAY = "2017-10-24";

const found = (text: string, reference: string | null = TUESDAY) =>
  times(text, tokens(text), reference).map((t) => [text.slice(t.start, t.end), t.edtf]);

test.each<[string, string, string | null]>([
  ["It fell on October 24, 2017.", "October 24, 2017", "2017-10-24"],
  ["It fell on October 24 2017.", "October 24 2017", "2017-10-24"],
  ["It fell on 24 October 2017.", "24 October 2017", "2017-10-24"],
  ["Beirut (AFP) Oct 24, 2017 - It fell.", "Oct 24, 2017", "2017-10-24"],
  ["It fell on Oct. 3, and held.", "Oct. 3", "2017-10-03"],
  ["It fell on Sept. 16 at noon.", "Sept. 16", "2017-09-16"],
  ["It fell on the 24th of October.", "24th of October", "2017-10-24"],
  ["It fell on October 24th, they said.", "October 24th", "2017-10-24"],
  ["It fell on 2nd March 2016.", "2nd March 2016", "2016-03-02"],
  ["It fell on the fourth of July 1995.", "fourth of July 1995", "1995-07-04"],
  ["It fell on December 1.", "December 1", "2016-12-01"],
  ["It fell on 25 October.", "25 October", "2016-10-25"],
  ["It fell on February 29.", "February 29", "2016-02-29"],
  ["It fell on 24/10/2017.", "24/10/2017", "2017-10-24"],
  ["It fell on 10/24/2017.", "10/24/2017", "2017-10-24"],
  ["It fell on 5/5/2017.", "5/5/2017", "2017-05-05"],
  ["It fell on 3/4/2017.", "3/4/2017", null],
  ["It fell on 24.10.2017.", "24.10.2017", "2017-10-24"],
  ["It fell on 2017-10-24.", "2017-10-24", "2017-10-24"],
  ["It fell on 24-Oct-2017.", "24-Oct-2017", "2017-10-24"],
  ["On Tuesday, October 17, 2017, it fell.", "Tuesday, October 17, 2017", "2017-10-17"],
  ["On Tuesday (October 17) it fell.", "Tuesday (October 17)", "2017-10-17"],
  ["It fell on Tue 17 Oct.", "Tue 17 Oct", "2017-10-17"],
  ["It fell in October 2017.", "October 2017", "2017-10"],
  ["It fell in March of 2011.", "March of 2011", "2011-03"],
  ["It fell in September.", "September", "2017-09"],
  ["It fell in November.", "November", "2016-11"],
  ["It fell in 2014.", "2014", "2014"],
  ["The 2003 invasion toppled him.", "2003", "2003"],
  ["Syria's 2012 constitution is gone.", "2012", "2012"],
  ["2015 was the worst year.", "2015", "2015"],
  ["The treaty (1949) holds.", "1949", "1949"],
  ["They fought through the 1990s.", "1990s", "1990/1999"],
  ["They fought in the '80s.", "80s", "1980/1989"],
  ["They fought in the nineties.", "nineties", "1990/1999"],
  ["They fought in the early 1980s.", "early 1980s", "1980~/1989~"],
  ["A war of the 19th century.", "19th century", "1801/1900"],
  ["It fell in March last year.", "March last year", "2016-03"],
  ["It fell on March 5 of this year.", "March 5 of this year", "2017-03-05"],
  ["It shrank after the 2004 tsunami.", "after the 2004", "2004"],
  ["It came on Tuesday the 17th, late.", "Tuesday the 17th", "2017-10-17"],
  ["It came on the 18th, late.", "18th", "2017-10-18"],
  ["It fell in mid-2014.", "mid-2014", "2014~"],
  ["It fell in mid-October.", "mid-October", "2017-10~"],
  ["It fell in mid-March 2015.", "mid-March 2015", "2015-03~"],
  ["It fell in early October.", "early October", "2017-10~"],
  ["It fell in late 2016.", "late 2016", "2016~"],
  ["It fell at the end of 2016.", "end of 2016", "2016~"],
  ["It fell around May 2015.", "around May 2015", "2015-05~"],
  ["It fell late last year.", "late last year", "2016~"],
  ["It fell early next month.", "early next month", "2017-11~"],
  ["It fell in spring 2015.", "spring 2015", "2015-03~/2015-05~"],
  ["It fell in the summer of 2014.", "summer of 2014", "2014-06~/2014-08~"],
  ["It fell in winter 2014-15.", "winter 2014-15", "2014-12~/2015-02~"],
  ["It fell last summer.", "last summer", "2017-06~/2017-08~"],
  ["It fell in the autumn.", "autumn", "2017-09~/2017-11~"],
  ["It fell in the first week of July 2015.", "first week of July 2015", "2015-07~"],
  ["It fell in the first half of 2015.", "first half of 2015", "2015-01/2015-06"],
  ["It fell in the last quarter of 2016.", "last quarter of 2016", "2016-10/2016-12"],
  ["It fell in the week of October 11.", "week of October 11", "2017-10-09/2017-10-15"],
])("absolute: %s", (text, words, edtf) => {
  expect(found(text)).toEqual([[words, edtf]]);
});

test.each<[string, string, string | null]>([
  ["They said between 2011 and 2014 it held.", "between 2011 and 2014", "2011/2014"],
  ["It held from 2011 to 2014.", "from 2011 to 2014", "2011/2014"],
  ["The 2014-15 siege.", "2014-15", "2014/2015"],
  ["The war (1980–1988) was long.", "1980–1988", "1980/1988"],
  ["From March 2011 to May 2012 it held.", "From March 2011 to May 2012", "2011-03/2012-05"],
  ["It held from March to May 2012.", "from March to May 2012", "2012-03/2012-05"],
  [
    "It rose between March and May last year.",
    "between March and May last year",
    "2016-03/2016-05",
  ],
  ["It held from 3 to 9 May this year.", "from 3 to 9 May this year", "2017-05-03/2017-05-09"],
  [
    "It held from November to March last year.",
    "from November to March last year",
    "2015-11/2016-03",
  ],
  ["It held from November to March 2012.", "from November to March 2012", "2011-11/2012-03"],
  ["It held from December 2015 to March.", "from December 2015 to March", "2015-12/2016-03"],
  ["It held from May to September.", "from May to September", "2017-05/2017-09"],
  ["It held in June-August 1992.", "June-August 1992", "1992-06/1992-08"],
  ["It held on 16-22 October.", "16-22 October", "2017-10-16/2017-10-22"],
  ["It held 16 to 22 October 2016.", "16 to 22 October 2016", "2016-10-16/2016-10-22"],
  ["It held from Oct 16 to 22.", "from Oct 16 to 22", "2017-10-16/2017-10-22"],
  ["It held on October 16–22, 2016.", "October 16–22, 2016", "2016-10-16/2016-10-22"],
  ["It held between 3 and 12 September.", "between 3 and 12 September", "2017-09-03/2017-09-12"],
  ["It held on 18 and 19 June.", "18 and 19 June", "2017-06-18/2017-06-19"],
  [
    "It held from 28 September to 2 October.",
    "from 28 September to 2 October",
    "2017-09-28/2017-10-02",
  ],
  ["It held from Friday to Sunday.", "from Friday to Sunday", "2017-10-20/2017-10-22"],
  [
    "It held from January 2015 to the present.",
    "from January 2015 to the present",
    "2015-01/2017-10-24",
  ],
  ["The war goes on since March 2011.", "since March 2011", "2011-03/.."],
  ["The war goes on since last week.", "since last week", "2017-10-16/.."],
  ["He was envoy until May.", "until May", "../2017-05"],
  ["It had all by October 2016.", "by October 2016", "2016-10"],
  ["It had all before 2014.", "before 2014", "../2013"],
  ["It lost all after September 16.", "after September 16", "2017-09-17/.."],
  ["It shrank after Monday's raid.", "after Monday's", "2017-10-23"],
  ["They stay until the end of 2016.", "until the end of 2016", "../2016~"],
])("ranges and open ends: %s", (text, words, edtf) => {
  expect(found(text)).toEqual([[words, edtf]]);
});

test.each<[string, string, string | null]>([
  ["A raid on Tuesday killed him.", "Tuesday", "2017-10-24"],
  ["A raid on Wednesday killed him.", "Wednesday", "2017-10-18"],
  ["A raid killed him, they said Sunday.", "Sunday", "2017-10-22"],
  ["They were reported late on Monday.", "late on Monday", "2017-10-23"],
  ["A raid on Monday night killed him.", "Monday night", "2017-10-23"],
  ["Early Sunday a raid killed him.", "Early Sunday", "2017-10-22"],
  ["They will meet in Geneva on Friday.", "Friday", "2017-10-27"],
  ["On Friday the sides will meet.", "Friday", "2017-10-27"],
  ["Talks are to begin on Saturday.", "Saturday", "2017-10-28"],
  ["He would have died on Friday.", "Friday", "2017-10-20"],
  ["He died on Friday due to wounds.", "Friday", "2017-10-20"],
  ["Next Tuesday they meet.", "Next Tuesday", "2017-10-31"],
  ["Last Tuesday they met.", "Last Tuesday", "2017-10-17"],
  ["They met on Thursday last week.", "Thursday last week", "2017-10-19"],
  ["They met this past Friday.", "this past Friday", "2017-10-20"],
  ["A raid killed him yesterday.", "yesterday", "2017-10-23"],
  ["A raid killed him today.", "today", "2017-10-24"],
  ["They leave tonight.", "tonight", "2017-10-24"],
  ["They leave tomorrow morning.", "tomorrow morning", "2017-10-25"],
  ["A raid killed him last night.", "last night", "2017-10-23"],
  ["A raid killed him the day before.", "day before", "2017-10-23"],
  ["A raid killed him the day before yesterday.", "day before yesterday", "2017-10-22"],
  ["It fell last week.", "last week", "2017-10-16/2017-10-22"],
  ["It fell this week.", "this week", "2017-10-23/2017-10-29"],
  ["It fell last month.", "last month", "2017-09"],
  ["It fell last year.", "last year", "2016"],
  ["It falls next year.", "next year", "2018"],
  ["It fell last April.", "last April", "2017-04"],
  ["It fell last December.", "last December", "2016-12"],
  ["It fell this September.", "this September", "2017-09"],
  ["It fell earlier this month.", "earlier this month", "2017-10"],
  ["It fell earlier this year.", "earlier this year", "2017"],
  ["It fell two years ago.", "two years ago", "2015"],
  ["It fell a year ago.", "a year ago", "2016"],
  ["It fell about ten years ago.", "about ten years ago", "2007~"],
  ["It fell two decades ago.", "two decades ago", "1997~"],
  ["It fell three months ago.", "three months ago", "2017-07"],
  ["It fell three weeks ago.", "three weeks ago", "2017-10-02~/2017-10-08~"],
  ["It fell three days ago.", "three days ago", "2017-10-21"],
  ["It fell several days ago.", "several days ago", null],
  ["It fell over the weekend.", "weekend", "2017-10-21/2017-10-22"],
  ["It fell at the weekend.", "weekend", "2017-10-21/2017-10-22"],
  ["They will vote at the weekend.", "weekend", "2017-10-28/2017-10-29"],
  ["It fell three days after October 6.", "three days after October 6", "2017-10-09"],
])("relative: %s", (text, words, edtf) => {
  expect(found(text)).toEqual([[words, edtf]]);
  const [[, undated] = []] = found(text, null);
  expect(undated === null || undated === edtf).toBe(true);
});

test.each<[string, (string | null)[]]>([
  ["It fell on October 6. On the same day he fled.", ["2017-10-06", "2017-10-06"]],
  ["It fell on October 6; three days later he fled.", ["2017-10-06", "2017-10-09"]],
  ["It fell on October 6. The next day he fled.", ["2017-10-06", "2017-10-07"]],
  ["It fell on October 6. The day before he fled.", ["2017-10-06"]],
  ["It fell on October 6. He had fled the day before.", ["2017-10-06", "2017-10-05"]],
  ["It fell on October 6. The following week he fled.", ["2017-10-06", "2017-10-09/2017-10-15"]],
  ["He took over in August 2014. Three years later, all is calm.", ["2014-08", "2017"]],
  ["He took over in August 2014. Three weeks later, all was calm.", ["2014-08", null]],
  ["He took over in 2014. A year later he fell.", ["2014", "2015"]],
  ["Three years later, all is calm.", [null]],
  ["On the same day he fled.", [null]],
])("told from the time before: %s", (text, edtf) => {
  expect(found(text).map(([, date]) => date)).toEqual(edtf);
});

test.each<[string, string]>([
  ["A siege of nearly three years ended.", "nearly three years"],
  ["One strike in the last two months hit.", "last two months"],
  ["It takes two to three days.", "two to three days"],
  ["It takes 4-7 days.", "4-7 days"],
  ["It takes between two and four days.", "between two and four days"],
  ["We publish 365 days a year.", "365 days a year"],
  ["Hundreds died in the past year.", "past year"],
  ["A 48-hour truce held.", "48-hour"],
  ["A three-day truce held.", "three-day"],
  ["It lasted more than two and a half years.", "more than two and a half years"],
  ["It held for 24 hours.", "24 hours"],
  ["He fell just weeks after the vote.", "just weeks"],
  ["It took half a century.", "half a century"],
  ["Two days after the attack he fled.", "Two days"],
])("a length of time is a duration, not a date: %s", (text, words) => {
  const spans = times(text, tokens(text), TUESDAY);
  expect(spans.map((t) => [text.slice(t.start, t.end), t.edtf, t.kind])).toEqual([
    [words, null, "duration"],
  ]);
});

test.each([
  "It may 5 times fail.",
  "They march on Baghdad.",
  "March on, they cried.",
  "Theresa May said so.",
  "Prime Minister May spoke. By May standards it was calm.",
  "June Carter and April Jones sang for August Wilson.",
  "A joke for April Fools was told.",
  "The Great March of Return began.",
  "They sat in the sun.",
  "The Sun wrote so, said Mon Repos.",
  "They wed.",
  "The Sunday Times wrote it.",
  "They pray every Friday.",
  "Bloody Sunday is remembered.",
  "2014 soldiers were there.",
  "They killed 2014 soldiers.",
  "A total of 2014 soldiers fell.",
  "Resolution 2178 and resolution 2014 hold.",
  "There were 2,014 of them.",
  "It cost $2014 then.",
  "A 35-year-old man, 20 years old, fled.",
  "The second offensive failed; a second one came.",
  "The fall of Raqa was near.",
  "The Arab Spring failed.",
  "A quarter of them left.",
  "He is in his 30s.",
  "The score was 3-2.",
  "The DEC says so on the 18th floor.",
  "Cases fell to 2014 patients.",
  "It waits, due to reopen.",
  "Call 2014-555-0199.",
  "",
])("no time: %j", (text) => {
  expect(found(text)).toEqual([]);
});

test.each<[string, string | null, string[]]>([
  ["Oct 24, 2017", null, ["2017-10-24"]],
  ["on September 16", null, ["null"]],
  ["on Monday", "2017-10", ["null"]],
  ["in September", "2017-10", ["2017-09"]],
  ["last month", "2017-10", ["2017-09"]],
  ["last year", "2017", ["2016"]],
  ["in September", "2017", ["null"]],
  ["last week", "2017-10-16/2017-10-22", ["2017-10-09/2017-10-15"]],
  ["last week", "no date", ["null"]],
])("%s from a reference of %j", (text, reference, edtf) => {
  expect(found(text, reference).map(([, date]) => String(date))).toEqual(edtf);
});

test("what is stated and what is inferred, the rule and the kind are told", () => {
  const told = (text: string) =>
    times(text, tokens(text), TUESDAY).map((t) => [t.stated, t.granularity, t.kind, t.rule]);
  expect(told("in March 2011")).toEqual([["whole", "month", "point", "month"]]);
  expect(told("on September 16")).toEqual([[["year"], "day", "point", "date"]]);
  expect(told("on Tuesday")).toEqual([[["date"], "day", "point", "weekday"]]);
  expect(told("last week")).toEqual([[["date"], "day", "period", "relative-unit"]]);
  expect(told("from 2011 until now")).toEqual([[["end"], "day", "period", "range"]]);
  expect(told("since 2011")).toEqual([["whole", "year", "since", "since"]]);
});
