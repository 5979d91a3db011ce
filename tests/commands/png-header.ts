/** What a PNG file says of itself in its first chunk (ISO/IEC 15948, 11.2.2). */
export interface PngHeader {
  width: number;
  height: number;
  /** Whether its pixels can be see-through, which the Chrome Web Store does not take. */
  alpha: boolean;
}

/** @throws where the bytes are no PNG file. */
export function pngHeader(bytes: Buffer): PngHeader {
  if (bytes.toString('latin1', 1, 4) !== 'PNG' || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('That is no PNG file.');
  // The colour types 4 and 6 have alpha.
  return {
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
    alpha: (bytes.readUInt8(25) & 4) > 0,
  };
}
