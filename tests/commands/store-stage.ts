import type { Size } from './screenshots-picture.ts';

/** Size of the page and the popup on it. */
export const PAGE_SIZE: Size = { width: 760, height: 610 };
export const POPUP_SIZE: Size = { width: 400, height: 600 };

/** Content of a stage: PNG files at double resolution. */
export interface Stage {
  /** The picture's message, in a few words. */
  heading: string;
  page: Buffer;
  /** The popup over it, if open. */
  popup?: Buffer;
}

const image = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

const LOOK = `
  * { box-sizing: border-box; margin: 0; }
  body { font-family: system-ui, sans-serif; color: #13201d; background: #e3eeeb; overflow: hidden; }
  .bar { height: 36px; background: #f4f7f6; display: flex; gap: 8px; align-items: center; padding-inline: 14px; }
  .bar i { inline-size: 11px; block-size: 11px; border-radius: 50%; background: #c5d2ce; }
`;

/** Builds a page of 1280 × 800: a heading, a posting in a window, and the popup below the browser's button. */
export function stagePage({ heading, page, popup }: Stage): string {
  return `<!doctype html><meta charset="utf-8"><style>${LOOK}
    h1 { position: absolute; inset: 40px 60px auto; font-size: 40px; letter-spacing: -0.02em; }
    .window { position: absolute; left: 60px; top: 124px; width: 1160px; height: 646px; background: #fff; }
    .window, .popup { border-radius: 12px; overflow: hidden; box-shadow: 0 12px 40px #13201d33; }
    .window img { width: 760px; height: 610px; display: block; }
    .popup { position: absolute; left: 796px; top: 150px; width: 400px; height: 600px; }
  </style>
  <h1>${heading}</h1>
  <div class="window"><div class="bar"><i></i><i></i><i></i></div><img src="${image(page)}" alt=""></div>
  ${popup ? `<img class="popup" src="${image(popup)}" alt="">` : ''}`;
}

/**
 * Builds the tile of 440 × 280.
 * @param mark The extension's mark, as SVG.
 * @param promise Text below the name.
 */
export function tilePage(mark: string, promise: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${LOOK}
    body { width: 440px; height: 280px; padding: 40px; display: grid; align-content: center; gap: 18px; }
    header { display: flex; align-items: center; gap: 18px; font-size: 44px; font-weight: 700; letter-spacing: -0.02em; }
    svg { inline-size: 72px; block-size: 72px; }
    p { font-size: 21px; line-height: 1.4; }
  </style>
  <header>${mark}Gaplight</header><p>${promise}</p>`;
}
