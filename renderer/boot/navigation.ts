import { NAVIGATION_GROUPS, type Feature, type NavigationGroupKey } from '../ui/frame/feature.ts';
import type { NavigationGroup, NavigationItem } from '../ui/frame/Sidebar.tsx';
import { uiText, type UiLanguage, type UiTextKey } from '../ui/text/ui-text.ts';

type NavigationInput = {
  readonly features: readonly Feature[];
  readonly language: UiLanguage;
  readonly badges: Readonly<Record<string, number>>;
};

const GROUP_TEXT: Readonly<Record<NavigationGroupKey, UiTextKey | null>> = {
  home: null,
  service: 'ui.groupService',
  books: 'ui.groupBooks',
  year: 'ui.groupYear',
  data: 'ui.groupData',
  foot: null,
};

/** The sidebar in the order of NAVIGATION_GROUPS, inside a group in the order of the features; empty groups are left out. */
export function navigationGroups(input: NavigationInput): NavigationGroup[] {
  return NAVIGATION_GROUPS.filter((group) => group !== 'foot')
    .map((group) => {
      const key = GROUP_TEXT[group];
      return { label: key === null ? null : uiText(input.language, key), items: itemsOf(input, group) };
    })
    .filter((group) => group.items.length > 0);
}

export function footItems(input: NavigationInput): NavigationItem[] {
  return itemsOf(input, 'foot');
}

function itemsOf(input: NavigationInput, group: NavigationGroupKey): NavigationItem[] {
  return input.features
    .flatMap((feature) => feature.navigation)
    .filter((entry) => entry.group === group)
    .map((entry) => ({
      path: entry.path,
      label: entry.label(input.language),
      icon: entry.icon,
      badge: input.badges[entry.path] ?? 0,
    }));
}
