/** The map's own units: one is a pixel where the page is as wide as it gets. */
export const WIDTH = 1120;
export const SOURCE_DOT = 322;
export const BOX_LEFT = 440;
export const BOX_WIDTH = 318;
export const BOX_RIGHT = BOX_LEFT + BOX_WIDTH;
export const PLACE_DOT = 862;
export const PLACE_TEXT = 880;

export const HEAD = 54;
export const LINE = 25;
export const ROW = 29;
export const FAMILY_GAP = 24;
export const BOX_PADDING = 20;
export const BOX_GAP = 26;
export const PLACE_GAP = 24;
