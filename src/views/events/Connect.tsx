import { ConnectForm } from "./ConnectForm.tsx";
import { ConnectMapping } from "./ConnectMapping.tsx";
import type { ConnectAsked } from "./connecting.ts";
import { useConnection } from "./useConnection.ts";
import "../openpanel.css";
import "./openevents.css";
import "./connect.css";

type Props = {
  /** What an address asks for; null: the reader came by a button. */
  asked: ConnectAsked | null;
  close: () => void;
};

/** A table on a cluster before it is opened: which one, who asks, what its columns are, and how far it is. */
export function Connect({ asked, close }: Props) {
  const { phase, connect, open, cancel, back } = useConnection(asked?.query ?? "", close);
  const hasColumns = phase.kind === "mapping" || phase.kind === "opening";
  return (
    <section className="open-panel open-events" aria-labelledby="connect">
      <h2 id="connect">Open a table on a cluster</h2>
      {hasColumns ? (
        <ConnectMapping
          key={phase.found.cluster.address.url}
          found={phase.found}
          isOpening={phase.kind === "opening"}
          fault={phase.kind === "mapping" ? phase.fault : null}
          {...{ open, cancel, back }}
        />
      ) : null}
      <ConnectForm
        engine={asked?.engine ?? null}
        isHidden={hasColumns}
        isAsking={phase.kind === "connecting"}
        fault={phase.kind === "asking" ? phase.fault : null}
        {...{ connect, cancel, close }}
      />
    </section>
  );
}
