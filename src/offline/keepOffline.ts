import { type Offline, useOffline } from "../store/offline.ts";

/** Puts the whole app into the browser, so that it works without a network; not where the reader saves data. */
export async function keepOffline({ navigator, document }: Window): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker?.controller) tell("kept");
  if (!serviceWorker || savesData(navigator)) return;
  serviceWorker.addEventListener("controllerchange", () => tell("kept"));
  try {
    const { installing } = await serviceWorker.register(new URL("sw.js", document.baseURI));
    if (installing && serviceWorker.controller === null) follow(installing);
  } catch {
    tell("loaded");
  }
}

function follow(worker: ServiceWorker): void {
  tell("coming");
  worker.addEventListener("statechange", () => {
    if (worker.state === "redundant") tell("loaded");
  });
}

const tell = (offline: Offline): void => useOffline.setState({ offline });

const savesData = (navigator: Navigator & { connection?: { saveData?: boolean } }): boolean =>
  navigator.connection?.saveData === true;
