import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { eventFileAmong } from "../../src/views/events/eventFileAmong.ts";
import { lookAt } from "../../src/views/events/lookedAt.ts";
import { OpenStory } from "../../src/views/OpenStory.tsx";

const among = vi.hoisted(() => vi.fn<typeof eventFileAmong>());

vi.mock("../../src/views/later.ts", async (original) => ({
  ...(await original<object>()),
  eventFileAmong: among,
}));

afterEach(cleanup);

test("a file that takes long to look into says how far it is, and can be left", async () => {
  let stop: AbortSignal | undefined;
  among.mockImplementation((_files, { signal, slow }) => {
    stop = signal;
    slow();
    return new Promise(() => {});
  });
  render(<OpenStory />);
  const file = new File(["{".repeat(4_000_000)], "large.geojson");
  fireEvent.change(screen.getByLabelText("Story file"), { target: { files: [file] } });
  lookAt(file, 1_000_000);
  await screen.findByRole("heading", { name: "Looking into large.geojson" });
  expect(screen.getByText("1.0 MB of 4.0 MB")).toBeTruthy();
  expect(stop?.aborted).toBe(false);
  await userEvent.setup().click(screen.getByRole("button", { name: "Cancel" }));
  expect(stop?.aborted).toBe(true);
  expect(screen.queryByRole("dialog")).toBeNull();
});
