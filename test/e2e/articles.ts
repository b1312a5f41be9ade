import type { Page } from "playwright-core";
import type { Opened } from "./harness.ts";

export const dialog = (page: Page) => page.getByRole("dialog", { name: "Open a story" });
export const area = (page: Page) => page.getByLabel("Paste an article");

/** A file to be dropped; its content as bytes or as text. */
export type Dropped = { name: string; content: string | Uint8Array };

/** Drops files on the page, as they would come from the desktop. */
export async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  const data = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    },
    files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString("base64") })),
  );
  for (const type of ["dragenter", "dragover", "drop"]) {
    await page.dispatchEvent("body", type, { dataTransfer: data });
  }
}

/** Addresses asked for that are not the page's own. */
export const foreign = async ({ requests, address }: Opened) =>
  (await requests())
    .map(({ url }) => url)
    .filter((url) => !url.startsWith(address) && !/^(data|blob):/.test(url));
