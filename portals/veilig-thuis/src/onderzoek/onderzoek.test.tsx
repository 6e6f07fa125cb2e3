import { rechtsvragen } from '@bv/begrippen';
import { schendingen } from '@bv/portal/proef';
import { describe, expect, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beoordeling, betrokken, blad, melding, proefcasus } from '../app/proef/proefcasus.js';
import { gelukt, geweigerd, toonPortaal } from '../app/proef/toon-portaal.js';

type Casus = ReturnType<typeof proefcasus>;
const PAD = '/veilig-thuis/casus/casus-1';
const lid = (id: string, voornamen: string, leeftijd: number): Casus['gezinsleden'][number] => ({
  __typename: 'Gezinslid', id, voornamen, achternaam: 'Vos', geboortedatum: '2000-01-01', leeftijd, geslacht: null, rol: leeftijd < 18 ? 'KIND' : 'OUDER', bsn: null, telefoon: null, email: null, tolkTaal: null,
  isDirectbetrokkene: true, afschermingen: [], adressen: [],
});
const onderzoek = (overig: Partial<Casus['onderzoeken'][number]> = {}): Casus['onderzoeken'][number] => ({
  __typename: 'Onderzoek', id: 'onderzoek-1', versie: 3, toestand: 'LOPEND', begonnenOp: '2026-11-21T08:00:00Z', termijn: '2027-01-29T22:59:59Z', werkdagenOver: 42, conclusie: null, onderbouwing: null,
  geconcludeerdOp: null, afgerondOp: null, door: null, informanten: [{ __typename: 'Informant', id: 'informant-1' }], ...overig,
});
const casus = (overig: Partial<Casus['onderzoeken'][number]> = {}): Casus =>
  proefcasus({ meldingen: [melding({ toestand: 'BEOORDEELD' })], beoordelingen: [beoordeling({ besluit: 'ONDERZOEK' })], gezinsleden: [lid('tom', 'Tom', 40), lid('sem', 'Sem', 8)], onderzoeken: [onderzoek(overig)] });
const Onderzoekblad = (mandaat = true, gehoord: object[] = []) => () => ({
  __typename: 'Query',
  casus: { __typename: 'Casus', id: 'casus-1', onderzoeken: [{ __typename: 'Onderzoek', id: 'onderzoek-1',
    informanten: [{ __typename: 'Informant', id: 'informant-1', versie: 1, naam: 'Oma Ria', functie: 'oma', telefoon: null, gesprokenOp: '2026-11-25', tekst: 'Tom schreeuwt vaak.', oordeel: null, eigenWoorden: null, geaccordeerdOp: null }],
    inkennisstellingen: gehoord }] },
  ik: { __typename: 'Ik', partij: { __typename: 'Partij', id: 'renske', mandaten: mandaat ? [{ __typename: 'Mandaat', id: 'm', van: '2019-01-01', tot: null }] : [] } },
});

describe('het onderzoek', () => {
  test('staat met de tijd die nog is op het dossier en op de eigen pagina', async () => {
    toonPortaal(PAD, { Casusblad: blad(casus()) });
    expect(await screen.findByRole('region', { name: 'Nu te doen' })).toHaveTextContent('nog 42 werkdagen');
    expect(await schendingen()).toEqual([]);
    await userEvent.click(screen.getByRole('link', { name: 'Onderzoek' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Onderzoek' })).toBeInTheDocument();
  });

  test('een informant die het anders ziet, krijgt eigen woorden', async () => {
    toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus()), Onderzoekblad: Onderzoekblad() });
    await userEvent.click(await screen.findByRole('button', { name: 'Reactie van Oma Ria vastleggen' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Klopt niet' }));
    await userEvent.click(screen.getByRole('button', { name: 'Reactie vastleggen' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Schrijf op wat de informant anders ziet, in eigen woorden.');
    expect(await schendingen()).toEqual([]);
  });

  test('een formulier gaat open onder zijn knop en weer dicht met dezelfde; wat er stond, staat er daarna nog', async () => {
    const verzoeken = toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus()), Onderzoekblad: Onderzoekblad(), InformantWijzigen: gelukt('informantWijzigen') });
    const knop = await screen.findByRole('button', { name: 'Tekst van Oma Ria wijzigen' });
    knop.focus();
    await userEvent.keyboard('{Enter}');
    expect(knop).toHaveFocus();
    expect(knop).toHaveAttribute('aria-expanded', 'true');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('form', { name: 'Tekst van Oma Ria' })).not.toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Tekst bewaren' }));
    await waitFor(() => expect(verzoeken.some(({ operatie }) => operatie === 'InformantWijzigen')).toBe(true));
    await waitFor(() => expect(screen.queryByRole('form', { name: 'Tekst van Oma Ria' })).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('region', { name: 'Oma Ria' }).contains(document.activeElement)).toBe(true));
  });

  test('zonder mandaat is er geen conclusie te trekken', async () => {
    toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus()), Onderzoekblad: Onderzoekblad(false) });
    expect(await screen.findByText('U hebt geen mandaat van Veilig Thuis')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Conclusie vastleggen' })).not.toBeInTheDocument();
  });

  test('afronden wacht op wie het nog niet hoorde; een kind van acht hoort het van de ouders', async () => {
    const klaar = casus({ conclusie: 'BEVESTIGD', geconcludeerdOp: '2026-11-27T08:00:00Z' });
    toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(klaar), Onderzoekblad: Onderzoekblad() });
    expect(await screen.findByText('Nog vertellen aan: Tom, Oma Ria.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Onderzoek afronden' })).toBeDisabled();
    expect(await schendingen()).toEqual([]);
  });

  test('wat de gateway weigert, staat er', async () => {
    const gehoord = ['tom'].map((id) => ({ __typename: 'Inkennisstelling', id: `g-${id}`, verteldOp: '2026-11-27', vorm: 'TELEFOON', redenNiet: null, gezinslid: { __typename: 'Gezinslid', id }, informant: null }));
    const oma = { __typename: 'Inkennisstelling', id: 'g-oma', verteldOp: null, vorm: null, redenNiet: 'Onbereikbaar.', gezinslid: null, informant: { __typename: 'Informant', id: 'informant-1' } };
    toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus({ conclusie: 'BEVESTIGD', geconcludeerdOp: '2026-11-27T08:00:00Z' })), Onderzoekblad: Onderzoekblad(true, [...gehoord, oma]), OnderzoekAfronden: geweigerd('onderzoekAfronden', 'NOG_NIET_VERTELD', 'Vertel het eerst: Fenna.') });
    await userEvent.click(await screen.findByRole('button', { name: 'Onderzoek afronden' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Vertel het eerst: Fenna.');
  });
});

describe('voorwaarden en vervolg', () => {
  const moment = (id: string, werkdagenOver: number, gedaan: string | null = null) => ({ __typename: 'Monitormoment' as const, id, versie: 1, gepland: '2026-11-20', gedaanOp: gedaan, werkdagenOver, oordeel: gedaan ? ('DIRECT_VEILIG' as const) : null });
  const metVervolg = proefcasus({
    meldingen: [melding({ toestand: 'BEOORDEELD' })], beoordelingen: [beoordeling({ besluit: 'VOORWAARDEN_EN_VERVOLG' })], betrokkenheden: [betrokken(), betrokken({ hoedanigheid: 'VT_MONITOR' })],
    vervolgtrajecten: [{ __typename: 'Vervolg', id: 'vervolg-1', versie: 1, toestand: 'LOPEND', begonnenOp: '2026-10-01', afgerondOp: null, momenten: [moment('m1', -5), moment('m2', 20)] }],
  });
  const Vervolgblad = () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', vervolgtrajecten: [{ __typename: 'Vervolg', id: 'vervolg-1', toelichting: null, momenten: [moment('m1', -5), moment('m2', 20)].map((m) => ({ ...m, bevinding: null, door: null })) }] } });

  test('een gemist moment staat bovenaan, en wat u ziet legt u vast', async () => {
    const verzoeken = toonPortaal(`${PAD}/vervolg`, { Casusblad: blad(metVervolg), Vervolgblad, MonitormomentAfronden: gelukt('monitormomentAfronden') });
    expect(await screen.findByText('Eén moment is voorbij zonder dat er is gekeken')).toBeInTheDocument();
    expect(screen.getByText('5 werkdagen te laat')).toBeInTheDocument();
    await userEvent.click(screen.getAllByRole('button', { name: /^Vastleggen, / })[0]!);
    await userEvent.click(screen.getByRole('button', { name: 'Vastleggen hoe het gaat' }));
    expect(await screen.findByRole('group', { name: 'Fouten in het formulier' })).toHaveTextContent('Vul wat u zag en hoorde in.');
    expect(await schendingen()).toEqual([]);
    expect(verzoeken.some(({ operatie }) => operatie === 'MonitormomentAfronden')).toBe(false);
  });
});

describe('terugkoppeling aan de melder', () => {
  const eerste = { __typename: 'Melderterugkoppeling' as const, id: 't', moment: 'NA_BEOORDELING' as const, vorm: null, op: null };
  const verteld = (onderzoek: object) => ({ ...casus(onderzoek), meldingen: [melding({ toestand: 'BEOORDEELD', melderterugkoppelingen: [eerste] })] });

  test('is na een onderzoek weer te doen, ook als Veilig Thuis het gezin volgt; daarvoor niet', async () => {
    toonPortaal(PAD, { Casusblad: blad(verteld({ toestand: 'AFGEROND', afgerondOp: '2026-11-28T08:00:00Z' })) });
    const kaart = () => screen.findByRole('region', { name: 'Terugkoppeling aan de melder' });
    expect(await kaart()).toHaveTextContent('Nog te doen: aan het einde');
    cleanup();
    toonPortaal(PAD, { Casusblad: blad(verteld({})) });
    expect(await kaart()).toHaveTextContent('Op dit moment niets te doen');
  });

  const gehoord = proefcasus({ meldingen: [melding({ toestand: 'BEOORDEELD' })], beoordelingen: [beoordeling()] });
  const Terugkoppelblad = () => ({ __typename: 'Query', casus: { __typename: 'Casus', id: 'casus-1', meldingen: [{ __typename: 'Melding', id: 'melding-1', melderterugkoppelingen: [] }], onderzoeken: [], netwerk: [{ __typename: 'Netwerklid', id: 'n', naam: 'Tante Hetty' }] } });

  test('een omstander kan niet horen wat er met het gezin gebeurt, en een naam in eigen woorden wordt aangewezen', async () => {
    toonPortaal(`${PAD}/terugkoppeling/melding-1`, { Casusblad: blad(gehoord), Terugkoppelblad });
    const delen = await screen.findByRole('group', { name: /Wat vertelt u/ });
    expect(within(delen).getByRole('checkbox', { name: /Wie er nu met het gezin werkt/ })).toBeDisabled();
    expect(screen.getByRole('region', { name: 'Zo leest de melder het' })).toHaveTextContent('Wij hebben uw melding bekeken');
    await userEvent.type(screen.getByRole('textbox', { name: /Wat zegt u er zelf bij/ }), 'Wij spraken Tante Hetty.');
    expect(await screen.findByText(/Deze persoon sprak in vertrouwen/)).toBeInTheDocument();
    expect(await schendingen()).toEqual([]);
  });
});

test('is een conclusie niet verplicht (N94b), dan vertelt en sluit Veilig Thuis zonder; nu moet zij er eerst zijn', async () => {
  toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus()), Onderzoekblad: Onderzoekblad() });
  await screen.findByRole('heading', { level: 2, name: 'Conclusie' });
  expect(screen.queryByRole('button', { name: /Onderzoek afronden/ })).not.toBeInTheDocument();
  cleanup();
  const { gekozen } = rechtsvragen.MOET_CONCLUDEREN;
  Object.assign(rechtsvragen.MOET_CONCLUDEREN, { gekozen: 'NEE' });
  try {
    toonPortaal(`${PAD}/onderzoek`, { Casusblad: blad(casus()), Onderzoekblad: Onderzoekblad() });
    expect(await screen.findByRole('button', { name: /Onderzoek afronden/ })).toBeInTheDocument();
  } finally {
    Object.assign(rechtsvragen.MOET_CONCLUDEREN, { gekozen });
  }
});
