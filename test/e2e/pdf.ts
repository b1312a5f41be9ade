type Options = {
  title?: string;
  /** Further entries of the catalogue, "/OpenAction …". */
  catalogue?: string;
  /** Further entries of the trailer. */
  trailer?: string;
};

/** A small PDF of pages of lines, each line with its place in points from the foot. */
export function pdf(pages: readonly (readonly Line[])[], options: Options = {}): Uint8Array {
  const { title = "", catalogue = "", trailer = "" } = options;
  const first = 5;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ");
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    `<< /Title (${title}) /CreationDate (D:19990101000000) >>`,
    ...pages.flatMap((lines, i) => {
      const content = lines.map(drawn).join("\n");
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + 2 * i + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return new TextEncoder().encode(file(objects, trailer));
}

export type Line = { text: string; y: number; x?: number; size?: number };

const drawn = ({ text, y, x = 72, size = 11 }: Line) =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;

function file(objects: readonly string[], trailer: string): string {
  const offsets: number[] = [];
  let text = "%PDF-1.7\n";
  objects.forEach((object, i) => {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}
