/** Whoever waits for an answer, by the number of the question. `forget` is called when the waiting ends, however. */
type Waiting = {
  resolve: (answer: never) => void;
  reject: (reason: unknown) => void;
  forget: () => void;
};

export type WaitingRoom = {
  enter: (id: number, waiting: Waiting) => void;
  /** Takes the one who waits for this out; undefined: nobody does, or no longer. */
  leave: (id: number) => Waiting | undefined;
  /** Sends all away with that sentence. */
  clear: (sentence: string) => void;
};

export function waitingRoom(): WaitingRoom {
  const all = new Map<number, Waiting>();
  const leave = (id: number) => {
    const waiting = all.get(id);
    all.delete(id);
    waiting?.forget();
    return waiting;
  };
  return {
    enter: (id, waiting) => {
      all.set(id, waiting);
    },
    leave,
    clear: (sentence) => {
      for (const id of [...all.keys()]) leave(id)?.reject(new Error(sentence));
    },
  };
}
