import { type FormEvent, useEffect, useRef, useState } from "react";
import { type EngineAddress, engineAddress } from "../../engine/engineAddress.ts";
import type { Credentials } from "../../engine/remotePost.ts";
import { focused } from "../focused.ts";

type Props = {
  /** What an address asks for, which the reader only confirms; null: the reader writes it. */
  engine: string | null;
  /** Kept, so that going back finds what was written; the password too. */
  isHidden: boolean;
  isAsking: boolean;
  fault: string | null;
  connect: (address: EngineAddress, credentials: Credentials) => void;
  cancel: () => void;
  close: () => void;
};

/** Which table is asked for, and as whom. Nothing is asked before the reader says so. */
export function ConnectForm({ engine, isHidden, isAsking, fault, ...does }: Props) {
  const [written, write] = useState(engine ?? "");
  const [user, setUser] = useState("");
  const [password, setPassword] = useState("");
  const [wrong, setWrong] = useState<string | null>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isHidden && !isAsking) first.current?.focus();
  }, [isHidden, isAsking]);
  const address = engineAddress(written.trim(), window.location.href);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong("fault" in address ? address.fault : null);
    if (!("fault" in address)) does.connect(address, { user, password });
  };
  const said = wrong ?? fault;
  return (
    <form className="connect-form" hidden={isHidden} noValidate onSubmit={submit}>
      <ConnectWords address={address} isAsked={engine !== null} />
      <fieldset className="mapping connect-fields" disabled={isAsking}>
        <legend className="unseen">The table and the account</legend>
        {engine === null ? (
          <label className="connect-address">
            Address of the table
            <input
              ref={first}
              type="url"
              value={written}
              placeholder="https://host/database.table"
              maxLength={500}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={wrong !== null || undefined}
              onChange={(event) => {
                write(event.target.value);
                setWrong(null);
              }}
            />
          </label>
        ) : (
          <p className="connect-address connect-asked">{engine}</p>
        )}
        <label>
          User
          <input
            ref={engine === null ? undefined : first}
            value={user}
            maxLength={200}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            placeholder="default"
            onChange={(event) => setUser(event.target.value)}
          />
        </label>
        <label>
          Password
          <input
            type="password"
            value={password}
            maxLength={500}
            autoComplete="off"
            onChange={(event) => setPassword(event.target.value)}
          />
        </label>
      </fieldset>
      <div className="open-state connect-state">
        {said !== null && <p role="alert">{said}</p>}
        {isAsking ? (
          <p role="status">
            Asking {"fault" in address ? "the cluster" : address.host} for the table…
          </p>
        ) : null}
        {isAsking ? (
          // Without a key of its own it would become the submit button while it is clicked, and ask again.
          <button key="cancel" ref={focused} type="button" onClick={does.cancel}>
            Cancel
          </button>
        ) : (
          <>
            <button type="submit" className="primary" disabled={written.trim() === ""}>
              {"fault" in address ? "Ask for the table" : `Ask ${address.host}`}
            </button>
            <button type="button" onClick={does.close}>
              Do not ask
            </button>
          </>
        )}
      </div>
    </form>
  );
}

type WordsProps = { address: ReturnType<typeof engineAddress>; isAsked: boolean };

function ConnectWords({ address, isAsked }: WordsProps) {
  const host = "fault" in address ? "its host" : address.host;
  return (
    <p>
      {isAsked
        ? "This link asks for a table of event data on a ClickHouse cluster."
        : "A table of event data on a ClickHouse cluster, for more rows than one computer holds."}{" "}
      To open it, your browser has to ask <b>{host}</b>, which then knows your network address and
      what you look at. The rows stay there; sums and the rows that you open come here. User and
      password are sent there with each question and kept nowhere.
    </p>
  );
}
