/** Types of FORMAT RowBinary that are asked for, with their widths in bytes; none is Nullable. */
const TYPES = {
  u16: { width: 2, at: (view: DataView, offset: number) => view.getUint16(offset, true) },
  u32: { width: 4, at: (view: DataView, offset: number) => view.getUint32(offset, true) },
  i32: { width: 4, at: (view: DataView, offset: number) => view.getInt32(offset, true) },
  f64: { width: 8, at: (view: DataView, offset: number) => view.getFloat64(offset, true) },
} as const;

export type BinaryType = keyof typeof TYPES;

/** The columns of an answer in FORMAT RowBinary; null: it does not end where a row ends. */
export function rowBinary(bytes: Uint8Array, types: readonly BinaryType[]): Float64Array[] | null {
  const stride = types.reduce((sum, type) => sum + TYPES[type].width, 0);
  if (bytes.length % stride !== 0) return null;
  const rows = bytes.length / stride;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 0;
  return types.map((type) => {
    const { width, at } = TYPES[type];
    const column = new Float64Array(rows);
    for (let row = 0; row < rows; row++) column[row] = at(view, offset + row * stride);
    offset += width;
    return column;
  });
}
