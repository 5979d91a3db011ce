/** Colours of a chip, as in src/ui/tokens/tokens.css, which does not apply here. */
export interface ChipLook {
  ground: string;
  line: string;
  ink: string;
  quiet: string;
  have: string;
  gap: string;
}

export const LIGHT: ChipLook = {
  ground: '#ffffff',
  line: '#c3cbcc',
  ink: '#131a1c',
  quiet: '#465154',
  have: '#11897a',
  gap: '#d68000',
};

export const DARK: ChipLook = {
  ground: '#161b1d',
  line: '#465155',
  ink: '#e9eeee',
  quiet: '#b4bfc1',
  have: '#2fae9b',
  gap: '#f0a52a',
};

/** For systems with forced colours. Shape and number carry the meaning. */
export const FORCED: ChipLook = {
  ground: 'Canvas',
  line: 'CanvasText',
  ink: 'CanvasText',
  quiet: 'CanvasText',
  have: 'CanvasText',
  gap: 'CanvasText',
};
