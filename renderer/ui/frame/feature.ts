import type { ComponentType } from 'react';
import type { UiLanguage } from '../text/ui-text.ts';
import type { NavigationIcon } from './Sidebar.tsx';

/** The groups of the sidebar, in their order; 'home' stands alone at the top, 'foot' at the bottom. */
export const NAVIGATION_GROUPS = ['home', 'service', 'books', 'year', 'data', 'foot'] as const;
export type NavigationGroupKey = (typeof NAVIGATION_GROUPS)[number];

/** One address of the program. `load` keeps the screen out of the first paint: `() => import('./MemberPage.tsx').then((file) => file.MemberPage)`. */
export type FeatureScreen = {
  /** With parameters as "$name": "/anggota/$memberId". */
  readonly path: string;
  readonly load: () => Promise<ComponentType>;
};

export type FeatureNavigation = {
  readonly group: NavigationGroupKey;
  readonly path: string;
  readonly label: (language: UiLanguage) => string;
  readonly icon: NavigationIcon;
  /** Other words under which the command palette finds it. */
  readonly words?: readonly string[];
};

/** What a folder of renderer/features adds to the program; listed in renderer/boot/routes.tsx. */
export type Feature = {
  readonly screens: readonly FeatureScreen[];
  readonly navigation: readonly FeatureNavigation[];
};
