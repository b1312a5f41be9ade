import type { EventMark } from "../layout/timeline.ts";
import { inView, type Zoom } from "../layout/zoom.ts";
import { periodLabel } from "../model/period.ts";
import { POSSIBLY, saidBy } from "../model/phrase.ts";
import { standings } from "../model/standing.ts";
import { standingWord } from "../model/standingWord.ts";
import type { Story } from "../model/story.ts";
import { type MarkState, useMark } from "./useMark.ts";

type Drawing = { story: Story; stateOf: (id: string) => MarkState; zoom: Zoom };

/** One lane of the timeline. */
export function EventRow({ marks, ...drawing }: { marks: readonly EventMark[] } & Drawing) {
  return (
    <div className="lane">
      <svg width="100%" height="100%">
        {marks.map((mark) => (
          <EventShape key={mark.event.id} mark={mark} {...drawing} />
        ))}
      </svg>
    </div>
  );
}

function EventShape({ mark, story, stateOf, zoom }: { mark: EventMark } & Drawing) {
  const { event, shape, soft, side, label, labelWidth } = mark;
  const state = stateOf(event.id);
  const { drawn, control } = useMark({ key: `event/${event.id}`, records: [event.id] }, state);
  const x0 = inView(zoom, mark.x0) * 100;
  const x1 = inView(zoom, mark.x1) * 100;
  const middle = `${(x0 + x1) / 2}%`;
  const width = `${x1 - x0}%`;
  const standing = standings(story).get(event.id);
  const room = labelWidth + 14;
  return (
    <g
      {...drawn}
      {...control}
      className={`event ${shape}${soft ? " soft" : ""}`}
      data-standing={standing}
      aria-label={eventName(mark, story, state)}
    >
      <rect className="hit" x={`${x0}%`} width={width} />
      <svg x={side === "right" ? `${x1}%` : `${x0}%`} overflow="visible">
        <rect className="hit label-hit" x={side === "right" ? -8 : -room} width={room + 8} />
      </svg>
      {shape === "dot" ? (
        <circle className="event-mark" cx={middle} r="5.5" />
      ) : (
        <svg x={`${x0}%`} width={width} overflow="visible">
          <rect className="event-mark" width="100%" height="11" rx="5.5" />
        </svg>
      )}
      {state !== "ghost" && (
        <svg x={side === "right" ? `${x1}%` : `${x0}%`} overflow="visible">
          <text className={`event-label ${side}`} dx={side === "right" ? 9 : -9}>
            {label}
          </text>
        </svg>
      )}
    </g>
  );
}

function eventName({ event }: EventMark, story: Story, state: MarkState): string {
  const place = story.places.find((p) => p.id === event.place)?.name;
  const parts = [
    `${event.what}: ${periodLabel(event.when)}`,
    place,
    standingWord(event, story),
    saidBy(event, story),
    state === "possibly" ? POSSIBLY : undefined,
  ];
  return parts.filter(Boolean).join(", ");
}
