import type { BarPanel as Drawn } from "../layout/bars.ts";
import type { Story } from "../model/story.ts";
import { BarPanel } from "./BarPanel.tsx";
import { Chunked } from "./Chunked.tsx";
import { useKept } from "./useKept.ts";
import type { MarkState } from "./useMark.ts";

const CHUNK = 6;
/** Heights of a bar, and of what a panel has besides, in pixels. */
const [ROW, FRAME] = [31, 54];
const heightOf = (panel: Drawn): number => panel.bars.length * ROW + FRAME;

/** The panels of the chart, one below the other. */
export function BarPanels({
  panels,
  ...drawing
}: {
  panels: readonly Drawn[];
  story: Story;
  stateOf: (id: string) => MarkState;
}) {
  const kept = useKept("figure");
  return (
    <Chunked
      items={panels}
      size={CHUNK}
      estimate={heightOf}
      isKept={(panel) => panel.bars.some(({ figure }) => kept.has(figure.id))}
    >
      {(panel) => <BarPanel key={panel.bars[0]?.figure.id} panel={panel} {...drawing} />}
    </Chunked>
  );
}
