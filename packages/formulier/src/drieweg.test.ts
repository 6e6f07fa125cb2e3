import { describe, expect, test } from '@jest/globals';
import { drieweg } from './drieweg.js';

const BASIS = { versie: 1, dan: 'loopt Mark weg', doorWie: 'Mark', looptDoor: false, tot: null };

describe('wat twee mensen tegelijk wijzigden', () => {
  test('hetzelfde veld, verschillend: een botsing met beide teksten', () => {
    const { botsingen } = drieweg(BASIS, { ...BASIS, dan: 'belt Elif' }, [{ veld: 'dan', huidig: 'belt Joost' }]);
    expect(botsingen).toEqual([{ veld: 'dan', eigen: 'belt Elif', ander: 'belt Joost' }]);
  });

  test('verschillende velden: samen, zonder vraag', () => {
    const uit = drieweg(BASIS, { ...BASIS, doorWie: 'Elif' }, [
      { veld: 'dan', huidig: 'belt Joost' },
      { veld: 'doorWie', huidig: 'Mark' },
    ]);
    expect(uit.botsingen).toEqual([]);
    expect(uit.samen).toMatchObject({ dan: 'belt Joost', doorWie: 'Elif' });
    expect(uit.vanAnder).toEqual(['dan']);
  });

  test('hetzelfde veld op dezelfde manier: niets te kiezen', () =>
    expect(drieweg(BASIS, { ...BASIS, dan: 'belt Elif' }, [{ veld: 'dan', huidig: 'belt Elif ' }]).botsingen).toEqual([]));

  test('ja of nee komt als tekst van de server en blijft ja of nee', () =>
    expect(drieweg(BASIS, { ...BASIS }, [{ veld: 'looptDoor', huidig: 'true' }]).samen['looptDoor']).toBe(true));

  test('leeg is leeg, hoe het ook geschreven is', () =>
    expect(drieweg(BASIS, { ...BASIS, tot: '' }, [{ veld: 'tot', huidig: null }])).toMatchObject({ botsingen: [], vanAnder: [] }));

  test('zonder bekend begin is elk verschil een vraag', () =>
    expect(drieweg({}, { dan: 'belt Elif' }, [{ veld: 'dan', huidig: 'belt Joost' }]).botsingen).toHaveLength(1));

  test('hetzelfde veld, elk een andere zin: beide wijzigingen, en het scherm kan zeggen welk veld', () => {
    const basis = { evaluatie: 'Het ging goed. Oma hielp mee. Vader belde.' };
    const uit = drieweg(basis, { evaluatie: 'Het ging heel goed. Oma hielp mee. Vader belde.' }, [{ veld: 'evaluatie', huidig: 'Het ging goed. Oma hielp mee. Vader belde twee keer.' }]);
    expect(uit).toMatchObject({ botsingen: [], vermengd: ['evaluatie'], samen: { evaluatie: 'Het ging heel goed. Oma hielp mee. Vader belde twee keer.' } });
  });

  test('hetzelfde veld, dezelfde zin: een botsing', () =>
    expect(drieweg({ evaluatie: 'Goed. Oma hielp.' }, { evaluatie: 'Slecht. Oma hielp.' }, [{ veld: 'evaluatie', huidig: 'Wisselend. Oma hielp.' }])).toMatchObject({ vermengd: [], botsingen: [{ veld: 'evaluatie' }] }));
});
