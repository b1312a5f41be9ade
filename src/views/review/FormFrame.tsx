import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from "react";
import "./recordform.css";

/**
 * A form with its buttons: Ctrl+Enter saves, Escape closes and keeps what was typed. Focus moves in when it opens and
 * back to where it was when it goes.
 */
export function FormFrame({
  name,
  faults,
  isChanged,
  isFromBefore = false,
  save,
  close,
  discard,
  children,
}: {
  /** Accessible name. */
  name: string;
  faults: ReadonlyMap<string, string>;
  isChanged: boolean;
  /** What stands in it was typed earlier. */
  isFromBefore?: boolean;
  save: () => void;
  close: () => void;
  discard: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  const [isAsked, setAsked] = useState(false);
  useFocusInside(form);
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setAsked(true);
    if (faults.size === 0) return save();
    form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
  };
  const startOver = () => {
    discard();
    focusFirst(form.current);
  };
  const [first] = faults.values();
  const note = isFromBefore ? "Typed earlier and not saved yet." : "";
  return (
    <form
      ref={form}
      className="record-form"
      aria-label={name}
      onSubmit={submit}
      onKeyDown={press}
      noValidate
    >
      {children}
      <div className="form-end">
        <p role="status">{isAsked && first !== undefined ? `Not saved: ${first}` : note}</p>
        <button type="submit" className="primary" title="Ctrl+Enter">
          Save
        </button>
        <button type="button" title="Escape" onClick={close}>
          Close
        </button>
        <button type="button" disabled={!isChanged} onClick={startOver}>
          Discard changes
        </button>
      </div>
    </form>
  );
}

function useFocusInside(form: { current: HTMLElement | null }) {
  useEffect(() => {
    const before = document.activeElement;
    focusFirst(form.current);
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [form]);
}

/** What is marked as first is there before its fields are. */
const focusFirst = (form: HTMLElement | null): void =>
  form?.querySelector<HTMLElement>("[data-first], input, select")?.focus();
