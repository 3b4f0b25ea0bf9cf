import { createHashHistory, createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { Feature, FeatureScreen } from '../ui/frame/feature.ts';
import { Shell } from './Shell.tsx';
import { BrokenScreen, LoadingScreen, UnknownScreen } from './state-screens.tsx';

/**
 * The router over all features. Addresses live behind "#", so that the page works alike from a file of the desktop program
 * and from the loopback server, and a reload needs nothing from either.
 */
export function createAppRouter(features: readonly Feature[]) {
  const root = createRootRoute({ component: Shell, notFoundComponent: UnknownScreen });
  const children = features.flatMap((feature) => feature.screens).map((screen) =>
    createRoute({ getParentRoute: () => root, path: screen.path, component: screenComponent(screen) }),
  );
  return createRouter({
    routeTree: root.addChildren(children),
    history: createHashHistory(),
    defaultPendingComponent: LoadingScreen,
    defaultErrorComponent: BrokenScreen,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

/** The router waits for a screen's file before it shows the screen; a Suspense fallback would stay for 300 ms each time. */
function screenComponent(screen: FeatureScreen) {
  return lazyRouteComponent(async () => ({ default: await screen.load() }));
}
