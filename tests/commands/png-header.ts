/** Data in a PNG file's first chunk (ISO/IEC 15948, 11.2.2). */
export interface PngHeader {
  width: number;
  height: number;
  /** Whether pixels may be transparent, which the Chrome Web Store rejects. */
  alpha: boolean;
}

/** @throws if the bytes are no PNG file. */
export function pngHeader(bytes: Buffer): PngHeader {
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('That is no PNG file.');
  // Colour types 4 and 6 have alpha.
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: (bytes.readUInt8(25) & 4) > 0,
  };
}
