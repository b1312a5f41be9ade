import { type RefObject, useEffect, useRef } from "react";
import { useEvents } from "../../store/events.ts";
import { onThemeChange, type ThemeColours, themeColours } from "../themeColours.ts";

/** What a drawing is made on, with the font set; sizes in CSS pixels. */
export type Sheet = {
  context: CanvasRenderingContext2D;
  width: number;
  height: number;
  colours: ThemeColours;
  /** Pixels of one rem, which larger text makes larger. */
  rem: number;
  /** The page reads from right to left. */
  isMirrored: boolean;
};

/**
 * Draws on a canvas, once a frame at most and without a render of React: when the counts, the size or the theme
 * change, and when what is drawn does. Where there is no canvas to draw on, nothing is drawn.
 */
export function useDrawing(draw: (sheet: Sheet) => void): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const latest = useRef(draw);
  const redraw = useRef(() => {});
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context) return;
    const drawing = drawingOn(canvas, context, (sheet) => latest.current(sheet));
    redraw.current = drawing.ask;
    return drawing.stop;
  }, []);
  useEffect(() => {
    latest.current = draw;
    redraw.current();
  });
  return ref;
}

function drawingOn(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  draw: (sheet: Sheet) => void,
) {
  let frame = 0;
  let known: Omit<Sheet, "context"> | null = null;
  const paint = () => {
    frame = 0;
    known ??= made(canvas, context);
    const { width, height } = known;
    context.setTransform(canvas.width / width, 0, 0, canvas.height / height, 0, 0);
    context.clearRect(0, 0, width, height);
    draw({ context, ...known });
  };
  const ask = () => {
    frame ||= requestAnimationFrame(paint);
  };
  const anew = () => {
    known = null;
    ask();
  };
  const size = new ResizeObserver(anew);
  const stopTheme = onThemeChange(anew);
  const unsubscribe = useEvents.subscribe(ask);
  size.observe(canvas);
  document.fonts?.ready.then(anew);
  ask();
  const stop = () => {
    cancelAnimationFrame(frame);
    unsubscribe();
    size.disconnect();
    stopTheme();
  };
  return { ask, stop };
}

/** What holds until size or theme change: asking for a style, a size or a font each frame would lay the page out each time. */
function made(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
  const size = sized(canvas);
  const { fontFamily, direction } = getComputedStyle(canvas);
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  context.font = `600 ${LETTERS * rem}px ${fontFamily}`;
  return { ...size, colours: themeColours(canvas), rem, isMirrored: direction === "rtl" };
}

/** Of labels, in rem. */
const LETTERS = 0.8125;

/** Gives the canvas as many points as its box has on the screen, and says how large the box is. */
function sized(canvas: HTMLCanvasElement) {
  const ratio = devicePixelRatio || 1;
  const [width, height] = [Math.max(1, canvas.clientWidth), Math.max(1, canvas.clientHeight)];
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== w || canvas.height !== h) Object.assign(canvas, { width: w, height: h });
  return { width, height };
}
