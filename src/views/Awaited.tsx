import { type ReactNode, Suspense } from "react";
import { Boundary } from "./Boundary.tsx";

type Props = {
  /** What it is, as the sentence begins that says that it could not be drawn. */
  what: string;
  /** What stands in its place until it is here. */
  waiting?: ReactNode;
  children: ReactNode;
};

/** A part of the page that is loaded by itself, and whose failure leaves the rest as it is. */
export const Awaited = ({ what, waiting = <p>Loading…</p>, children }: Props) => (
  <Boundary what={what}>
    <Suspense fallback={waiting}>{children}</Suspense>
  </Boundary>
);
