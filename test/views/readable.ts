/** Attributes that say how React or the browser do it, not what is drawn. */
const LEFT_OUT = new Set(["aria-haspopup", "aria-expanded", "overflow", "style"]);

/** An element as indented markup for file snapshots: a line a tag, numbers to two decimals. */
export function readable(element: Element): string {
  return `${lines(element).join("\n")}\n`;
}

function lines(element: Element): string[] {
  const open = `<${element.localName}${attributes(element)}>`;
  const inner = [...element.childNodes].flatMap((node) =>
    node instanceof Element ? lines(node) : node.textContent?.trim() ? [node.textContent] : [],
  );
  const isText = [...element.childNodes].every((node) => !(node instanceof Element));
  if (inner.length === 0) return [`<${element.localName}${attributes(element)}/>`];
  if (isText) return [`${open}${inner.join("")}`];
  return [open, ...inner.map((line) => `  ${line}`)];
}

function attributes(element: Element): string {
  return [...element.attributes]
    .filter(({ name }) => !LEFT_OUT.has(name))
    .map(({ name, value }) => ` ${name}="${rounded(value)}"`)
    .join("");
}

const rounded = (value: string): string =>
  value.replace(/\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(2))));
