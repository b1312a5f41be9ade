import { Component, type ReactNode } from "react";

type Props = { what: string; children: ReactNode };

/** Keeps an error inside the view in which it happened. A class because React offers no other way to catch one. */
export class Boundary extends Component<Props, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div className="failed" role="alert">
        <p>
          {this.props.what} could not be drawn: {message}. The other views still work.
        </p>
        <button type="button" onClick={() => this.setState({ message: null })}>
          Try again
        </button>
      </div>
    );
  }
}
