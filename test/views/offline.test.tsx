import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepOffline } from "../../src/offline/keepOffline.ts";
import { useOffline } from "../../src/store/offline.ts";
import { About } from "../../src/views/About.tsx";

const KEPT = /kept in this browser and works without a network/;
const COMING = /being put into this browser/;
const LOADED = /only what this visit has loaded works/;

afterEach(cleanup);
beforeEach(() => useOffline.setState({ offline: "loaded" }));

/** A browser's keeping of apps, in the state that a test needs. */
function browser({ controller = null as object | null, isRefused = false, saveData = false } = {}) {
  const worker = Object.assign(new EventTarget(), { state: "installing" });
  const asked: string[] = [];
  const serviceWorker = Object.assign(new EventTarget(), {
    controller,
    register: async (address: URL) => {
      asked.push(address.href);
      if (isRefused) throw new DOMException("refused", "SecurityError");
      return { installing: controller ? null : worker };
    },
  });
  const navigator = { serviceWorker, connection: { saveData } };
  const page = { navigator, document: { baseURI: "https://site.example/some/where/?country=FR" } };
  return { page: page as unknown as Window, serviceWorker, worker, asked };
}

async function said() {
  const user = userEvent.setup();
  render(<About />);
  await user.click(screen.getByRole("button", { name: "About" }));
  return screen.getByRole("dialog", { name: "About" });
}

test("About follows the app from coming to kept, and asks for it in its own folder", async () => {
  const { page, serviceWorker, asked } = browser();
  const about = await said();
  expect(about.textContent).toMatch(LOADED);
  await keepOffline(page);
  await expect.poll(() => about.textContent).toMatch(COMING);
  serviceWorker.dispatchEvent(new Event("controllerchange"));
  await expect.poll(() => about.textContent).toMatch(KEPT);
  expect(asked).toEqual(["https://site.example/some/where/sw.js"]);
});

test("About says no more than holds: where a file fails, the browser refuses or the reader saves data", async () => {
  const about = await said();
  const failing = browser();
  await keepOffline(failing.page);
  failing.worker.state = "redundant";
  failing.worker.dispatchEvent(new Event("statechange"));
  await expect.poll(() => about.textContent).toMatch(LOADED);
  await keepOffline(browser({ isRefused: true }).page);
  expect(about.textContent).toMatch(LOADED);
  const saving = browser({ saveData: true });
  await keepOffline(saving.page);
  expect(saving.asked).toEqual([]);
  expect(about.textContent).toMatch(LOADED);
});
