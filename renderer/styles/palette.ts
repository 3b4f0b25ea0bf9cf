/** The colours of tokens.css for code that cannot read CSS: the Mantine theme and the charts. A test keeps the two equal. */
export const PALETTE = {
  background: '#f6f7f5',
  surface: '#ffffff',
  tint: '#fafbf9',
  border: '#e3e6e1',
  borderStrong: '#cfd4cd',
  text: '#1b221d',
  muted: '#667067',
  green: '#1f6b4a',
  greenSoft: '#e7f1eb',
  amber: '#9a6412',
  amberSoft: '#fbf3e2',
  amberBright: '#d79f3b',
  red: '#b3372f',
  redSoft: '#fbeae8',
  gold: '#b9862f',
  graySoft: '#eef0ec',
} as const;

/** Colours of parts of a whole in their order: greens for what goes to members, golds for people, blue-greys for funds. */
export const SERIES_COLORS = [
  '#1f6b4a', '#3f9068', '#6fb08d', '#a6cfb8', '#cbe2d5', '#b9862f', '#d3ab66', '#6b7a90', '#a3aebc',
] as const;
