import type { Conceptbewaarder } from './conceptbewaarder.js';

/** Sends what waits when the tab is put away or the line comes back; asks before leaving only when it could not be kept. */
export const stuurBijVertrek = (bewaarder: Conceptbewaarder, signal: AbortSignal): void => {
  const direct = () => void bewaarder.verstuur();
  window.addEventListener('online', direct, { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') direct();
    },
    { signal },
  );
  window.addEventListener(
    'beforeunload',
    (gebeurtenis) => {
      if (bewaarder.isOnbewaard()) gebeurtenis.preventDefault();
    },
    { signal },
  );
};
