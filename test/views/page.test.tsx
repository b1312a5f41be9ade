import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { BARS, MAP, names, openPage, QUOTES, region, status, story, TIMELINE } from "./page.tsx";

test("the page has its four regions, its filters, its title and a count", () => {
  openPage();
  for (const name of [MAP, BARS, TIMELINE, QUOTES]) expect(region(name)).toBeTruthy();
  expect(screen.getByLabelText("Filters")).toBeTruthy();
  expect(document.title).toBe(`${story.title} · Dateline`);
  expect(document.documentElement.dataset.ready).toBe("true");
  expect(status()).toBe("43 of 48 records");
});

test("the bars begin with their country, the figures beside them with how much", () => {
  openPage();
  expect(names(BARS)).toEqual([
    "Russia: 3,417 jihadists travelled, Russia, said by Soufan Center",
    "Saudi Arabia: more than 3,000 jihadists travelled, Saudi Arabia, said by Soufan Center",
    "Jordan: more than 3,000 jihadists travelled, Jordan, said by Soufan Center",
    "Tunisia: 2,962 jihadists travelled, Tunisia, said by Soufan Center",
    "France: 1,910 jihadists travelled, France, said by Soufan Center",
    "40,000 foreign IS fighters travelled, said by Soufan Center",
    "more than 110 countries, said by Soufan Center",
    "at least 5,600 citizens or residents returned, said by Soufan Center",
    "33 countries, said by Soufan Center",
    "about 30 percent of European Union residents returned, said by Radicalisation Awareness Network",
    "about 5,000 European Union residents travelled, said by Radicalisation Awareness Network",
    "about 85 percent of the territories it controlled, said by AFP via SpaceDaily",
    "less than 50 percent of Deir Ezzor province, said by AFP via SpaceDaily",
    "22 civilians killed, Al-Qusur, disputed, said by Syrian Observatory for Human Rights",
    "14 people killed, Deir Ezzor, denied, said by A local official",
    "14 civilians killed, Deir Ezzor, denied, denied by Ryan Dillon",
    "32 others wounded, Deir Ezzor, denied, denied by Ryan Dillon",
    "more than 330,000 people killed, Syria, said by AFP via SpaceDaily",
    "1 strike, Deir Ezzor, said by Ryan Dillon",
    "more than 35.7 percent of 40,000 foreign IS fighters, derived: Russia, Saudi Arabia, Jordan, Tunisia and France together: more than 14,289",
    "about 1,500 European Union residents returned, derived: about 30 percent of about 5,000",
  ]);
});

test("the events are named with their date as printed, in order of time", () => {
  openPage();
  expect(names(TIMELINE)).toEqual([
    "War in Syria begins: Mar 2011, Syria, said by AFP via SpaceDaily",
    "IS proclaims a caliphate: 2014, said by AFP via SpaceDaily",
    "Siege of Deir Ezzor is broken: Sep 2017, Deir Ezzor, said by AFP via SpaceDaily",
    "Coalition strike near Deir Ezzor: 16 Sep 2017, Deir Ezzor, said by Ryan Dillon",
    "IS is ousted from Raqa: 16–22 Oct 2017, Raqa, said by AFP via SpaceDaily",
    "Strikes on Deir Ezzor are reported: 23 Oct 2017, Deir Ezzor, denied, said by AFP via SpaceDaily",
    "Soufan Center's report: 24 Oct 2017, said by Soufan Center",
    "Coalition denies the strikes: 24 Oct 2017, Deir Ezzor, a denial, denied by US-led coalition",
  ]);
});

test("the teaser's event and quote appear once the teaser is switched on", async () => {
  const { user } = openPage();
  await user.click(screen.getByRole("button", { name: "Sources and roles" }));
  await user.click(screen.getByRole("checkbox", { name: /\(teaser\)/ }));
  expect(status()).toBe("44 of 48 records");
  expect(names(TIMELINE)).toContain(
    "Abadi is asked to form a government: Aug 2014, Iraq, said by AFP via SpaceDaily",
  );
  expect(region(QUOTES).textContent).toContain("teaser, cut short");
});
