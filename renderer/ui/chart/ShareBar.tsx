import { formatBasisPoints } from '#shared/money/format.ts';
import { SERIES_COLORS } from '../../styles/palette.ts';
import classes from './ShareBar.module.css';

export type Share = { readonly key: string; readonly label: string; readonly basisPoints: number };

/** The parts of a whole as one bar with its legend below, in the order given. The colour of a part is its place. */
export function ShareBar(props: { readonly shares: readonly Share[] }) {
  return (
    <div>
      <div className={classes.bar} aria-hidden="true">
        {props.shares.map((share, index) => (
          <span key={share.key} style={{ flexGrow: share.basisPoints, background: shareColor(index) }} />
        ))}
      </div>
      <ul className={classes.legend}>
        {props.shares.map((share, index) => (
          <li key={share.key}>
            <ShareMark place={index} />
            {share.label} {formatBasisPoints(share.basisPoints).replace(',00', '')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The small square of a part, to repeat its colour in a list. */
export function ShareMark(props: { readonly place: number }) {
  return <span className={classes.mark} style={{ background: shareColor(props.place) }} aria-hidden="true" />;
}

function shareColor(place: number): string {
  return SERIES_COLORS[place % SERIES_COLORS.length] ?? SERIES_COLORS[0];
}
