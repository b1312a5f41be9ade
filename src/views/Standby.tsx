import { useEffect } from "react";
import { keepOffline } from "../offline/keepOffline.ts";
import { AskedConnection } from "./events/AskedConnection.tsx";
import { Keeping } from "./library/Keeping.tsx";
import { LinkedStory } from "./share/LinkedStory.tsx";

/** What is at work behind the page: the keeping of stories and of the app itself, and what an address asks of another host. */
export function Standby() {
  useEffect(() => {
    if (import.meta.env.PROD) void keepOffline(window);
  }, []);
  return (
    <>
      <Keeping />
      <LinkedStory />
      <AskedConnection />
    </>
  );
}
