import { useCallback, useEffect } from 'react';
import { matchRoutes, type RouteObject, useLocation } from 'react-router';
import type { Voorlaadbaar } from './scherm.js';

const isVoorlaadbaar = (handle: unknown): handle is Voorlaadbaar => typeof handle === 'object' && handle !== null && 'voorlaad' in handle;

const voorlaad = async ({ handle }: RouteObject): Promise<void> => {
  if (isVoorlaadbaar(handle)) await handle.voorlaad();
};

const alle = (routes: readonly RouteObject[]): RouteObject[] => routes.flatMap((route) => [route, ...alle(route.children ?? [])]);

/** The code of every page, at once: for tests, which open pages of a portal that is there already. */
export const laadAlles = async (routes: readonly RouteObject[]): Promise<void> => {
  await Promise.all(alle(routes).map(voorlaad));
};

const BEDOELING = ['pointerover', 'focusin', 'touchstart'] as const;

/**
 * Fetches the code of a page when somebody points at a link to it, and of all other pages once there is nothing else to do: a
 * tablet that loses its connection at a kitchen table has them. Code only: data fetched ahead would be a look in the log
 * that nobody took.
 */
export const useVoorladen = (basis: string, routes: readonly RouteObject[]): void => {
  const { pathname } = useLocation();
  const laadPad = useCallback(
    (pad: string) => {
      for (const { route } of matchRoutes([{ path: basis, children: [...routes] }], pad) ?? []) void voorlaad(route);
    },
    [basis, routes],
  );

  // A page inside a page: both at once, not the inner one when the outer one is there.
  useEffect(() => laadPad(pathname), [laadPad, pathname]);

  useEffect(() => {
    const bijBedoeling = ({ target }: Event): void => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
      if (link?.origin === location.origin) laadPad(link.pathname);
    };
    for (const soort of BEDOELING) document.addEventListener(soort, bijBedoeling, { passive: true });
    return () => {
      for (const soort of BEDOELING) document.removeEventListener(soort, bijBedoeling);
    };
  }, [laadPad]);

  useEffect(() => {
    // Not in every browser: then a page comes when it is pointed at.
    if (!('requestIdleCallback' in window)) return undefined;
    const rij = alle(routes);
    let beurt = 0;
    const volgende = (): void => {
      const route = rij.shift();
      if (route === undefined) return;
      void voorlaad(route);
      beurt = requestIdleCallback(volgende);
    };
    beurt = requestIdleCallback(volgende);
    return () => cancelIdleCallback(beurt);
  }, [routes]);
};
