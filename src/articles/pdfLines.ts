import { isNoteMark } from "./noteMark.ts";

/** A piece of text as pdf.js reports it. */
export type PdfPiece = {
  str: string;
  /** Affine matrix; its last two numbers are x and y of the baseline's start, y growing upwards. */
  transform: readonly number[];
  width: number;
  height: number;
  /** Whether a line ends after it. */
  hasEOL: boolean;
};

/** A line of a page; lengths in points. */
export type PdfLine = { text: string; left: number; right: number; y: number; size: number };

/** A page's pieces as lines, in the order of the page's content, without marks of notes. */
export function pdfLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | null = null;
  for (const piece of pieces) {
    const [, , , , x = 0, y = 0] = piece.transform;
    const isBlank = piece.str.trim() === "";
    const isNote = line && isRaised(piece, line) && isNoteMark(piece.str, line.text);
    if (line && !isBlank && Math.abs(y - line.y) > line.size / 2) line = null;
    if (line === null && !isBlank) {
      line = { text: "", left: x, right: x, y, size: piece.height || 10 };
      lines.push(line);
    }
    if (line && !isNote) {
      const isApart = x - line.right > line.size * 0.15 && !isBlank;
      line.text += isApart && !/\s$/.test(line.text) ? ` ${piece.str}` : piece.str;
      if (!isBlank) line.right = x + piece.width;
      line.size = Math.max(line.size, piece.height);
    }
    if (piece.hasEOL) line = null;
  }
  return lines.map((each) => ({ ...each, text: each.text.replace(/\s+/g, " ").trim() }));
}

/** Whether a piece is set small and somewhat above the line, so still in it. */
const isRaised = ({ height, transform: [, , , , , y = 0] }: PdfPiece, { size, y: base }: PdfLine) =>
  height < 0.85 * size && y > base + 0.1 * size && y <= base + size / 2;
