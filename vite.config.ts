import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { offlinePlugin } from "./scripts/offline-plugin.ts";
import { prerenderPlugin } from "./scripts/prerender-plugin.ts";

// No test may pass only because the machine's clock is set to UTC; test/zone.ts checks that it holds.
if (process.env.VITEST) process.env.TZ = "Pacific/Auckland";

const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
const hasDisplay = process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);

const MINUTE = 60_000;

export default defineConfig({
  base: "./",
  plugins: [react(), prerenderPlugin(), offlinePlugin()],
  server: { open: !CI && hasDisplay },
  build: {
    target: "es2022",
    manifest: true,
    // The page's policy has no inline scripts and no fonts from data addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // What the page begins with is one script, however many chunks that load later share its modules.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  worker: { format: "es" },
  test: {
    setupFiles: ["test/zone.ts"],
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/unit/**/*.test.{ts,tsx}"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "views",
          include: ["test/views/**/*.test.{ts,tsx}"],
          environment: "happy-dom",
          setupFiles: ["test/zone.ts", "test/patience.ts"],
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        extends: true,
        test: {
          name: "dialect",
          include: ["test/dialect/**/*.test.ts"],
          environment: "node",
          testTimeout: MINUTE,
          hookTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: "cluster",
          include: ["test/cluster/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: MINUTE,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          environment: "node",
          fileParallelism: false,
          testTimeout: MINUTE,
          hookTimeout: 2 * MINUTE,
          expect: { poll: { timeout: 5000 } },
        },
      },
    ],
  },
});
