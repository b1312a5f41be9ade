import { createRoot } from "react-dom/client";
import { localEngine } from "../../src/engine/localEngine.ts";
import { brush, openEvents, setAsked, useEvents } from "../../src/store/events.ts";
import { EventMap } from "../../src/views/map/EventMap.tsx";
import { syntheticFile } from "./syntheticFile.ts";
import { syntheticTable } from "./syntheticTable.ts";
import "../../src/fonts.css";
import "../../src/app.css";
import "../../src/views/desk.css";

const root = document.getElementById("root");
if (!root) throw new Error("missing #root");
root.style.cssText = "height: 100vh";
const n = Number(new URLSearchParams(location.search).get("rows") ?? 100000);
const table = syntheticTable(n);
const { columns } = table;
if (new URLSearchParams(location.search).has("quirks")) {
  for (let i = 0; i < n; i += 7) columns.longitude[i] = columns.latitude[i] = NaN;
  for (let i = 0; i < n; i += 5) columns.best[i] = NaN;
  for (let i = 0; i < n; i++) columns.placePrecision[i] = i % 6;
}
openEvents({
  engine: localEngine(table, syntheticFile(table)),
  name: "synthetic.csv",
  size: null,
  report: null,
  credit: "",
  layoutKey: "",
});
createRoot(root).render(<EventMap />);
Object.assign(window, { brush, setAsked, useEvents });
document.head.append(
  Object.assign(document.createElement("style"), { textContent: "#root > .panel { flex: 1 }" }),
);
