import { type Federatie, uitgepakt } from '@bv/portal';

/** Each address in full: the bundler must see it. Nothing is fetched before one of these is called. */
export const federatie: Federatie = {
  portalen: {
    'veilig-thuis': async () => (await uitgepakt(import('veilig-thuis/app/portaal'))).portaal,
    duo: async () => (await uitgepakt(import('duo/app/portaal'))).portaal,
    rvdk: async () => (await uitgepakt(import('rvdk/app/portaal'))).portaal,
    wijkteam: async () => (await uitgepakt(import('wijkteam/app/portaal'))).portaal,
    sturing: async () => (await uitgepakt(import('sturing/app/portaal'))).portaal,
    privacy: async () => (await uitgepakt(import('privacy/app/portaal'))).portaal,
  },
  onderdelen: {
    'veilig-thuis/overdrachtstand': async () =>
      (await uitgepakt(import('veilig-thuis/overdracht/overdrachtstand'))).Overdrachtstand,
  },
};
