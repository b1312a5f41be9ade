import { lazy } from "react";
import { Awaited } from "../Awaited.tsx";
import { Modal } from "../Modal.tsx";
import { askToConnect, useConnecting } from "./connecting.ts";

const Connect = lazy(async () => ({ default: (await import("./Connect.tsx")).Connect }));

/** The dialog that `?engine=` brings: no host is asked before the reader says so. */
export function AskedConnection() {
  const { asked } = useConnecting();
  if (asked === null) return null;
  return (
    <Modal name="Open a table on a cluster" closed={() => askToConnect(null)}>
      {(close) => (
        <Awaited what="The dialog">
          <Connect asked={asked} close={close} />
        </Awaited>
      )}
    </Modal>
  );
}
