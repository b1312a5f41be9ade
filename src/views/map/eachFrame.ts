/** A task that runs once in the next frame however often it is asked for, and how to call it off. */
export function eachFrame(task: () => void): { ask: () => void; cancel: () => void } {
  let id = 0;
  const ask = () => {
    if (id !== 0) return;
    id = requestAnimationFrame(() => {
      id = 0;
      task();
    });
  };
  return {
    ask,
    cancel: () => {
      cancelAnimationFrame(id);
      id = 0;
    },
  };
}
