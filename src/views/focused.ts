/** As a ref: focuses an element when it appears. */
export const focused = (element: HTMLElement | null): void => element?.focus();
