import type { ComponentType } from 'react';
import { useUiText } from '../text/use-ui-text.ts';
import classes from './Sidebar.module.css';

export type NavigationIcon = ComponentType<{ readonly size?: number; readonly stroke?: number }>;

export type NavigationItem = {
  readonly path: string;
  readonly label: string;
  readonly icon: NavigationIcon;
  /** How many things wait there; nothing is shown for zero. */
  readonly badge?: number;
};

export type NavigationGroup = {
  /** Null for the first item, which stands without a heading. */
  readonly label: string | null;
  readonly items: readonly NavigationItem[];
};

type SidebarProps = {
  readonly book: { readonly name: string; readonly place: string };
  readonly navigation: readonly NavigationGroup[];
  readonly footNavigation: readonly NavigationItem[];
  readonly currentPath: string;
  readonly onNavigate: (path: string) => void;
};

export function Sidebar(props: SidebarProps) {
  const text = useUiText();
  return (
    <aside className={classes.side} data-no-print>
      <div className={classes.book}>
        <BookMark />
        <div className={classes.bookWords}>
          <div className={classes.bookName}>{props.book.name}</div>
          <div className={classes.bookPlace}>{props.book.place}</div>
        </div>
      </div>
      <nav className={classes.navigation} aria-label={text('ui.mainNavigation')}>
        {props.navigation.map((group) => (
          <div key={group.label ?? ''} className={classes.group}>
            {group.label === null ? null : <div className={classes.groupLabel}>{group.label}</div>}
            {group.items.map((item) => (
              <SidebarItem key={item.path} item={item} {...props} />
            ))}
          </div>
        ))}
        <div className={classes.foot}>
          {props.footNavigation.map((item) => (
            <SidebarItem key={item.path} item={item} {...props} />
          ))}
        </div>
      </nav>
    </aside>
  );
}

function SidebarItem(props: SidebarProps & { readonly item: NavigationItem }) {
  const { item } = props;
  const Icon = item.icon;
  const current = isUnder(props.currentPath, item.path);
  return (
    <a
      href={`#${item.path}`}
      className={classes.item}
      title={item.label}
      aria-current={current ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        props.onNavigate(item.path);
      }}
    >
      <Icon size={16} stroke={1.6} />
      <span className={classes.itemLabel}>{item.label}</span>
      {item.badge === undefined || item.badge === 0 ? null : <span className={classes.badge}>{item.badge}</span>}
    </a>
  );
}

/** A path is under an item when it is the item's path or continues it; "/" is only under itself. */
function isUnder(current: string, path: string): boolean {
  return current === path || (path !== '/' && current.startsWith(`${path}/`));
}

/** A rice seedling: the mark of the program. */
function BookMark() {
  return (
    <svg className={classes.mark} viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="8" fill="#1f6b4a" />
      <g fill="none" stroke="#ffffff" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
        <path d="M15 23v-9" />
        <path d="M15 15.5c0-3.4 2.2-5.6 6.4-5.8.1 3.9-2 6.3-6.4 5.8Z" />
        <path d="M15 13c-.2-3-2.1-4.8-5.8-5 0 3.5 2 5.5 5.8 5Z" />
      </g>
    </svg>
  );
}
