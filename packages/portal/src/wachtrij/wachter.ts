/** When the tablet is given back, and at log-out. */
export const stuurWachterWeg = async (): Promise<void> => {
  if (!('serviceWorker' in navigator)) return;
  const wachters = await navigator.serviceWorker.getRegistrations().catch(() => []);
  await Promise.all(wachters.map((wachter) => wachter.unregister().catch(() => false)));
};
