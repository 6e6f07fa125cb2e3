import { Navigate, type Portaaldefinitie, scherm } from '@bv/portal';
import { Casus } from './casus/casus.js';
import { NaarCasus, NaarCasusVanOverdracht } from '../overdracht/naar-casus.js';
import { raadsverzoekroutes } from '../raadsverzoek/raadsverzoekroutes.js';
import { rechtenroutes } from '../rechten/rechtenroutes.js';
import { Werkvoorraad } from '../werkvoorraad/werkvoorraad.js';
import './vt.css';

export const portaal: Portaaldefinitie = {
  naam: 'veilig-thuis',
  menu: [
    { pad: '', tekst: 'Werkvoorraad' },
    { pad: 'melding', tekst: 'Melding invoeren' },
    { pad: 'adviesvraag', tekst: 'Adviesvragen' },
    { pad: 'formulier', tekst: 'Formulieren' },
    { pad: 'overdrachten', tekst: 'Wachtende overdrachten' },
  ],
  routes: [
    { index: true, element: <Werkvoorraad /> },
    { path: 'overdrachten', ...scherm(async () => (await import('../wachtend/overdrachten.js')).Overdrachten) },
    { path: 'melding', ...scherm(async () => (await import('../melding/melding-beginnen.js')).MeldingBeginnen) },
    {
      path: 'melding/:kenmerk',
      ...scherm(async () => (await import('../melding/melding-invoeren.js')).MeldingInvoeren),
      children: [
        { index: true, element: <Navigate to="melder" replace /> },
        { path: 'melder', ...scherm(async () => (await import('../melding/stappen/melderstap.js')).Melderstap) },
        { path: 'gezin', ...scherm(async () => (await import('../melding/stappen/gezinstap.js')).Gezinstap) },
        { path: 'gebeurd', ...scherm(async () => (await import('../melding/stappen/gebeurdstap.js')).Gebeurdstap) },
        { path: 'veiligheid', ...scherm(async () => (await import('../melding/stappen/veiligheidstap.js')).Veiligheidstap) },
        { path: 'controleren', ...scherm(async () => (await import('../melding/stappen/controleerstap.js')).Controleerstap) },
      ],
    },
    {
      path: 'adviesvraag',
      children: [
        { index: true, ...scherm(async () => (await import('../adviesvraag/adviesvragen.js')).Adviesvragen) },
        { path: 'nieuw', ...scherm(async () => (await import('../adviesvraag/adviesvraag-nieuw.js')).AdviesvraagNieuw) },
        { path: ':id', ...scherm(async () => (await import('../adviesvraag/adviesvraag-pagina.js')).AdviesvraagPagina) },
      ],
    },
    {
      path: 'formulier',
      children: [
        { index: true, ...scherm(async () => (await import('../formulier/formulieren.js')).Formulieren) },
        { path: 'links', ...scherm(async () => (await import('../formulier/formulierlinks.js')).Formulierlinks) },
      ],
    },
    { path: 'zorgsignaal', ...scherm(async () => (await import('../formulier/zorgsignalen.js')).Zorgsignalen) },
    {
      path: 'casus/:casusId',
      element: <Casus />,
      children: [
        { index: true, ...scherm(async () => (await import('../casus/overzicht.js')).Overzicht) },
        ...rechtenroutes,
        ...raadsverzoekroutes,
        { path: 'koppelen', ...scherm(async () => (await import('../koppeling/koppelen.js')).Koppelen) },
        { path: 'koppeling/:koppelingId', ...scherm(async () => (await import('../koppeling/beslissen.js')).Koppelingbeslissen) },
        {
          path: 'beoordeling/:meldingId',
          ...scherm(async () => (await import('../beoordeling/beoordelen.js')).Beoordelen),
          children: [
            { index: true, ...scherm(async () => (await import('../beoordeling/invullen.js')).Beoordelinginvullen) },
            { path: 'controleren', ...scherm(async () => (await import('../beoordeling/controleren.js')).Beoordelingcontroleren) },
          ],
        },
        { path: 'bevestigen/:beoordelingId', ...scherm(async () => (await import('../beoordeling/bevestigen.js')).Beoordelingbevestigen) },
        { path: 'onderzoek', ...scherm(async () => (await import('../onderzoek/onderzoek-pagina.js')).OnderzoekPagina) },
        { path: 'vervolg', ...scherm(async () => (await import('../vervolg/vervolg-pagina.js')).VervolgPagina) },
        { path: 'terugkoppeling/:meldingId', ...scherm(async () => (await import('../terugkoppeling/terugkoppel-pagina.js')).TerugkoppelPagina) },
        {
          path: 'overdracht',
          ...scherm(async () => (await import('../overdracht/aanbieden.js')).Aanbieden),
          children: [
            { index: true, ...scherm(async () => (await import('../overdracht/invullen.js')).Aanbodinvullen) },
            { path: 'controleren', ...scherm(async () => (await import('../overdracht/controleren.js')).Aanbodcontroleren) },
          ],
        },
      ],
    },
    { path: 'gezin/:casusId', element: <NaarCasus /> },
    { path: 'overdracht/:overdrachtId', element: <NaarCasusVanOverdracht /> },
  ],
};
