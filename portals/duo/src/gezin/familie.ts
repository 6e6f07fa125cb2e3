import { toonDatum, type Relatiesoort } from '@bv/begrippen';
import { afschermingVan } from '@bv/portal';
import type { Familie, Genogrampersoon } from '@bv/ui';
import type { Gezinscasus, Lid, Relatie } from './gezinscasus.js';

const OUDERSCHAP: Partial<Record<Relatiesoort, Familie['ouders'][number]['soort']>> = { OUDER_VAN: 'EIGEN', ADOPTIEOUDER_VAN: 'ADOPTIE', PLEEGOUDER_VAN: 'PLEEG', VERZORGER_VAN: 'PLEEG', STIEFOUDER_VAN: 'STIEF' };
const PAAR: Partial<Record<Relatiesoort, Familie['paren'][number]['soort']>> = { PARTNER_VAN: 'PARTNER', GEHUWD_MET: 'GEHUWD', EX_PARTNER_VAN: 'EX', GESCHEIDEN_VAN: 'GESCHEIDEN' };

const plek = ({ straat, huisnummer, postcode, plaats }: Lid['adressen'][number]): string => [postcode ?? straat, huisnummer, plaats].join(' ').toLowerCase();
export const isVanNu = ({ tot }: { tot: string | null }, dag: string): boolean => tot === null || tot > dag;

/**
 * Who lives in this home now: members who are directly involved, unless they are known to live elsewhere. Who may not see addresses gets
 * no boundary at all: without them it would be a guess.
 */
export function huisgenoten(leden: readonly Lid[], dag: string): ReadonlySet<string> {
  if (leden.some((lid) => afschermingVan(lid, 'adressen'))) return new Set();
  const vanNu = (lid: Lid): string[] => lid.adressen.filter((adres) => isVanNu(adres, dag)).map(plek);
  const kandidaten = leden.filter((lid) => lid.isLid === true && lid.isDirectbetrokkene === true && lid.overledenOp === null);
  const thuis = kandidaten.find((lid) => lid.rol === 'OUDER' && vanNu(lid).length > 0) ?? kandidaten.find((lid) => vanNu(lid).length > 0);
  const adressen = thuis ? vanNu(thuis) : [];
  return new Set(kandidaten.filter((lid) => lid.adressen.every((adres) => adres.soort === 'TWEEDE_THUIS') || vanNu(lid).some((adres) => adressen.includes(adres))).map(({ id }) => id));
}

const mens = (lid: Lid, woontHier: boolean): Genogrampersoon => ({
  id: lid.id,
  naam: lid.voornamen,
  geslacht: lid.geslacht ?? 'ONBEKEND',
  geboren: lid.geboortedatum,
  leeftijd: lid.leeftijd,
  overleden: lid.overledenOp,
  isOngeboren: lid.geboortedatum === null && lid.verwachtOp !== null,
  isAangemeld: lid.rol === 'KIND' && lid.isDirectbetrokkene === true && lid.isLid === true,
  woontHier,
  href: `#lid-${lid.id}`,
});

const jaren = ({ sinds, tot }: Pick<Relatie, 'sinds' | 'tot'>): string | undefined =>
  [sinds && `vanaf ${toonDatum(sinds)}`, tot && `tot ${toonDatum(tot)}`].filter(Boolean).join(' ') || undefined;

/** The family as the genogram draws it. A relation of which one end is withheld is left out whole. */
export function familieVan({ gezinsleden, relaties }: Pick<Gezinscasus, 'gezinsleden' | 'relaties'>, dag: string): Familie {
  const hier = huisgenoten(gezinsleden, dag);
  const bekend = relaties.flatMap(({ van, naar, soort, ...rest }) => (van && naar && soort ? [{ ...rest, van: van.id, naar: naar.id, soort }] : []));
  return {
    personen: gezinsleden.map((lid) => mens(lid, hier.has(lid.id))),
    ouders: bekend.flatMap(({ van, naar, soort }) => {
      const ouderschap = OUDERSCHAP[soort];
      return ouderschap ? [{ ouderId: van, kindId: naar, soort: ouderschap }] : [];
    }),
    paren: bekend.flatMap(({ van, naar, soort, sinds, tot }) => {
      const paar = PAAR[soort];
      return paar ? [{ een: van, ander: naar, soort: paar, tekst: jaren({ sinds, tot }) }] : [];
    }),
    tweelingen: bekend.flatMap(({ van, naar, soort }) => (soort === 'EENEIIGE_TWEELING_VAN' || soort === 'TWEEEIIGE_TWEELING_VAN' ? [{ een: van, ander: naar, isEeneiig: soort === 'EENEIIGE_TWEELING_VAN' }] : [])),
    broersZussen: bekend.flatMap(({ van, naar, soort }) => (soort === 'BROER_ZUS_VAN' ? [{ een: van, ander: naar }] : [])),
    banden: bekend.flatMap(({ van, naar, band }) => (band === null ? [] : [{ van, naar, soort: band }])),
  };
}

