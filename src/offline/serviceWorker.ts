import { clientsClaim } from "workbox-core";
import {
  cleanupOutdatedCaches,
  matchPrecache,
  type PrecacheEntry,
  precacheAndRoute,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";

/** Every file of the build, relative to its folder; the build writes it in here. */
declare const FILES: PrecacheEntry[];

/** How long the site may take to answer before the kept page does, in seconds. */
const PATIENCE = 3;

/** The app's own page; other files that are opened in a tab come as they are. */
const PAGE = /^[^?]*\/(index\.html)?(\?|$)/;

/** The newest page where the site can be reached, so that no reader is left with an old one; else the kept one. */
const newest = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE,
  plugins: [{ handlerDidError: () => matchPrecache("index.html") }],
});

clientsClaim();
cleanupOutdatedCaches();
registerRoute(new NavigationRoute(newest, { allowlist: [PAGE] }));
precacheAndRoute(FILES);
// A page that is newer than this worker has files under other names, which the next worker keeps already.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && url.pathname.includes("/assets/"),
  async ({ request }) => (await caches.match(request)) ?? fetch(request),
);
