import { Sparkline } from '../chart/Sparkline.tsx';
import type { StatusTone } from './StatusBadge.tsx';
import classes from './FigureTiles.module.css';

export type FigureTile = {
  readonly label: string;
  /** Already formatted: formatRupiah for money that stands alone. */
  readonly figure: string;
  /** What changed or how it stands, below the figure. */
  readonly note?: string;
  readonly noteTone?: StatusTone;
  /** The last values, oldest first; only their shape is drawn. */
  readonly trend?: readonly number[];
  readonly trendTone?: 'green' | 'gold';
  readonly onOpen?: () => void;
};

/** The few figures that matter, in one row divided by rules. */
export function FigureTiles(props: { readonly tiles: readonly FigureTile[] }) {
  return (
    <div className={classes.tiles} style={{ gridTemplateColumns: `repeat(${props.tiles.length}, minmax(0, 1fr))` }}>
      {props.tiles.map((tile) =>
        tile.onOpen === undefined ? (
          <div key={tile.label} className={classes.tile}>
            <TileContent tile={tile} />
          </div>
        ) : (
          <button key={tile.label} type="button" className={classes.tile} onClick={tile.onOpen}>
            <TileContent tile={tile} />
          </button>
        ),
      )}
    </div>
  );
}

function TileContent({ tile }: { readonly tile: FigureTile }) {
  return (
    <>
      <span className={classes.label}>{tile.label}</span>
      <span className={classes.figure}>{tile.figure}</span>
      {tile.note === undefined && tile.trend === undefined ? null : (
        <span className={classes.under}>
          <span className={classes.note} data-tone={tile.noteTone ?? 'plain'}>
            {tile.note}
          </span>
          {tile.trend === undefined ? null : <Sparkline values={tile.trend} tone={tile.trendTone ?? 'green'} />}
        </span>
      )}
    </>
  );
}
