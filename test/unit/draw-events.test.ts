import { afterEach, expect, test } from "vitest";
import { brush, closeEvents, openEvents, setAsked, useEvents } from "../../src/store/events.ts";
import { drawBars } from "../../src/views/events/drawBars.ts";
import { drawTimeline } from "../../src/views/events/drawTimeline.ts";
import type { Sheet } from "../../src/views/events/useDrawing.ts";
import { COLOUR_TOKENS } from "../../src/views/themeColours.ts";
import { openedAs, smallEngine } from "../smallEvents.ts";

afterEach(closeEvents);

/** A sheet that writes down what is drawn on it: colour and strength, then the rectangle, line or text. */
function recorded(width: number, height: number, isMirrored = false) {
  const drawn: string[] = [];
  const state = { fillStyle: "", strokeStyle: "", globalAlpha: 1 };
  const shade = () => `${state.fillStyle}${state.globalAlpha < 1 ? ` ${state.globalAlpha}` : ""}`;
  const line = (word: string) => (x: number, y: number) => drawn.push(`${word} ${x},${y}`);
  const context = Object.assign(state, {
    fillRect: (...box: number[]) => drawn.push(`${shade()}: ${box.join(" ")}`),
    fillText: (text: string, x: number, y: number) => drawn.push(`${shade()}: “${text}” ${x},${y}`),
    strokeText: () => {},
    measureText: (text: string) => ({ width: text.length * 8 }),
    beginPath: () => {},
    moveTo: line("from"),
    lineTo: line("to"),
    stroke: () => drawn.push(`${state.strokeStyle} line`),
  });
  const sheet = {
    context: context as unknown as CanvasRenderingContext2D,
    width,
    height,
    colours: Object.fromEntries(COLOUR_TOKENS.map((name) => [name, name])) as Sheet["colours"],
    rem: 16,
    isMirrored,
  };
  return { sheet, drawn };
}

const number = (value: number, low = value, high = value, unknown = 0) => ({
  events: 10,
  value,
  low,
  high,
  unknown,
});

test("a bar with its whisker, a greyed one, one without a number, and all others as a number alone", () => {
  const { sheet, drawn } = recorded(300, 120);
  const rows = [
    { number: number(100, 80, 120), isGreyed: false, isBar: true },
    { number: number(60), isGreyed: true, isBar: true },
    { number: number(0, 0, 0, 10), isGreyed: false, isBar: true },
    { number: number(500), isGreyed: false, isBar: false },
  ];
  drawBars(sheet, rows, 120, 60);
  expect(drawn).toEqual([
    "event: 0 5 200 18",
    "from 160.5,8.9",
    "to 160.5,20.1",
    "from 240.5,8.9",
    "to 240.5,20.1",
    "from 160.5,14.5",
    "to 240.5,14.5",
    "ink line",
    "ink: “100” 247,15",
    "control 0.45: 0 33 120 18",
    "muted: “60” 127,43",
    "event: 0 61 0 18",
    "ink: “no number” 7,71",
    "muted: “500” 0,99",
  ]);
});

test("in a page that reads from the right, bars begin there", () => {
  const { sheet, drawn } = recorded(300, 30, true);
  drawBars(sheet, [{ number: number(50), isGreyed: false, isBar: true }], 100, 100);
  expect(drawn).toEqual(["event: 200 5 100 18", "ink: “50” 193,15"]);
});

test("a label that would leave the canvas stands at its edge", () => {
  const { sheet, drawn } = recorded(100, 30);
  drawBars(sheet, [{ number: number(1234567), isGreyed: false, isBar: true }], 1234567, 20);
  expect(drawn.at(-1)).toBe("ink: “1,234,567” 28,15");
});

test("bins are grey, and solid inside the dates; dates that move are written beside", async () => {
  const rows = [0, 0, 1, 2, 2, 2, 3].map((start) => ({ start, country: 1 }));
  openEvents(openedAs(smallEngine(rows)));
  await expect.poll(() => useEvents.getState().counts?.rows).toBe(7);
  const view = { start: 0, end: 4 };
  const picture = () => {
    const { sheet, drawn } = recorded(40, 31);
    drawTimeline(sheet, view, (n) => n / 3);
    return drawn;
  };
  expect(picture().filter((mark) => mark.startsWith("event"))).toHaveLength(4);
  brush(2, 3);
  await expect.poll(() => useEvents.getState().counts?.rows).toBe(3);
  const still = [
    "origin 0.09: 20 0 10 31",
    "control: 0 30 40 1",
    "control 0.45: 0 10 9 21",
    "control 0.45: 10 21 9 10",
    "control 0.45: 20 0 9 31",
    "control 0.45: 30 21 9 10",
    "event: 20 0 9 31",
  ];
  expect(picture()).toEqual([...still, "ink: “3 Jan 1970” 12,2"]);
  setAsked({});
  expect(picture()).toEqual(still);
});
