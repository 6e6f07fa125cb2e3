import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verzinner } from '@bv/portal/proef';
import { parse } from 'graphql';

/** What makes Samira one of the duo of this family, now; and a moment that is not over. */
const VAST: Readonly<Record<string, unknown>> = {
  'Casus.id': 'casus-1', 'Casus.toestand': 'BIJ_DUO', 'Partij.id': 'samira', 'Partij.naam': 'Samira El Amrani', 'Betrokkenheid.hoedanigheid': 'DUOLID', 'Betrokkenheid.stand': 'ACTIEF', 'Betrokkenheid.tot': null,
  'Gezinslid.isLid': true, 'Gezinslid.isDirectbetrokkene': true, 'Gezinslid.overledenOp': null, 'Gezinslid.verwachtOp': null, 'Overdracht.soort': 'NAAR_WIJKTEAM', 'Risicoinventarisatie.vastgesteldOp': null,
  'Situatie.toestand': 'ACTUEEL', 'Risicolijst.geldigVan': '2020-01-01', 'Risicolijst.geldigTot': null, 'Leerpunt.beoordeeldOp': null, 'Casus.geslotenOp': null, 'Casus.gearchiveerdOp': null, 'ReflectieTelling.maand': '2026-10',
};

const verzinnen = verzinner(readFileSync(join(import.meta.dirname, '../../../../../schema/contracten/duo.graphql'), 'utf8'), VAST);

/** An answer to any registered operation, one of everything. */
export const verzin = (tekst: string): Record<string, unknown> => verzinnen(parse(tekst));
