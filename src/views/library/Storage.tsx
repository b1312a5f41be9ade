import { useEffect, useState } from "react";

/** In bytes. `stories`: what of the usage is not the app itself, which works without a network; null: not told apart. */
type Room = { usage: number; stories: number | null; quota: number; isPersisted: boolean };

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
        {usedBy(room)}, of about {megabytes(room.quota)} that the browser allows.{" "}
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
  const { usage = 0, quota = 0, usageDetails }: Estimate = await storage.estimate();
  const stories = usageDetails?.indexedDB ?? null;
  return { usage, stories, quota, isPersisted: await storage.persisted() };
}

/** Chromium alone says what takes the room. */
type Estimate = StorageEstimate & { usageDetails?: { indexedDB?: number } };

const usedBy = ({ usage, stories }: Room): string =>
  stories === null
    ? `${megabytes(usage)} used by stories and the app itself`
    : `${megabytes(stories)} used by stories, ${megabytes(usage - stories)} by the app itself`;

const megabytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
