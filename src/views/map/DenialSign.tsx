/** A small outlined circle with a stroke through it: a claim that belongs here is denied. Its middle in pixels. */
export function DenialSign({ x, y }: { x: number; y: number }) {
  return (
    <>
      <circle cx={x} cy={y} r={SIZE} />
      <path d={`M${x - REACH},${y + REACH}L${x + REACH},${y - REACH}`} />
    </>
  );
}

const SIZE = 4;
/** The ends of the stroke, on the circle. */
const REACH = SIZE * Math.SQRT1_2;
