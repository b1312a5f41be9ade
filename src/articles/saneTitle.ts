/** A title from a document's own properties if it reads like a headline, not like a file's name; null else. */
export function saneTitle(written: string): string | null {
  const title = written.replace(/\s+/g, " ").trim();
  const isSane =
    title.length >= 10 &&
    title.length <= 300 &&
    title.split(" ").length >= 3 &&
    !/\.(?:docx?|pdf|indd|qx[dp]|rtf|odt|html?|txt)$|^(?:microsoft |untitled|document ?\d|layout )|[\\/]{1}\w+[\\/]|[<>{}]/i.test(
      title,
    );
  return isSane ? title : null;
}
