import { Bars } from "../views/Bars.tsx";
import { Cards } from "../views/Card.tsx";
import { FilterBar } from "../views/FilterBar.tsx";
import { Locations } from "../views/Locations.tsx";
import { Patterns } from "../views/Patterns.tsx";
import { Quotes } from "../views/Quotes.tsx";
import { ThemeSwitch } from "../views/ThemeSwitch.tsx";
import { Timeline } from "../views/Timeline.tsx";
import { useEscape } from "../views/useEscape.ts";
import "../views/desk.css";
import "./gallery.css";

/** Every kind of hedge at once, for whoever changes a drawing. In development only: `npm start`, then `/?gallery`. */
export function Gallery() {
  useEscape();
  return (
    <>
      <Patterns />
      <header className="gallery-head">
        <h1>Every hedge, as it is drawn</h1>
        <ThemeSwitch />
      </header>
      <FilterBar />
      <main className="gallery">
        <Bars />
        <Timeline />
        <Locations />
        <Quotes />
        <Cards />
      </main>
    </>
  );
}
