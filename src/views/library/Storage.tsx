import { useEffect, useState } from "react";

type Room = { usage: number; quota: number; isPersisted: boolean };

/** How much room the library takes, and whether the browser may clear it. `saves`: changes when it is to be read anew. */
export function Storage({ saves }: { saves: unknown }) {
  const [room, setRoom] = useState<Room | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isCurrent = saves !== undefined;
    void readRoom().then((read) => isCurrent && setRoom(read));
    return () => {
      isCurrent = false;
    };
  }, [saves]);
  if (room === null) return null;
  const protect = async () => {
    setRefused(!(await navigator.storage.persist()));
    setRoom(await readRoom());
  };
  return (
    <div className="library-storage">
      <p className="library-note">
        {megabytes(room.usage)} used of about {megabytes(room.quota)} that the browser allows.{" "}
        {room.isPersisted
          ? "The browser keeps it until you clear this site’s data."
          : "The browser may clear it when the disk gets full."}
      </p>
      {!room.isPersisted && (
        <button type="button" onClick={() => void protect()}>
          Ask the browser to keep it
        </button>
      )}
      <p role="status">
        {isRefused && "The browser did not agree: export what must not get lost."}
      </p>
    </div>
  );
}

async function readRoom(): Promise<Room | null> {
  const { storage } = navigator;
  if (!storage?.estimate || !storage.persisted) return null;
  const { usage = 0, quota = 0 } = await storage.estimate();
  return { usage, quota, isPersisted: await storage.persisted() };
}

const megabytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
