import { inzagerechtVan, uitdraaitekst, uitdraaiVan, type Beslotendeel, type Inzageaanvraag, type Inzagerecht, type Uitdraaidossier } from '@bv/beleid';
import { instrumentvragen } from '@bv/begrippen';
import { createHash } from 'node:crypto';
import type { Rij } from '../../zicht/lezen.js';

/** A request as it was read, with what the rules need of it. */
export interface Gelezenverzoek extends Inzageaanvraag {
  readonly id: string;
  readonly casusId: string;
  readonly versie: number;
  readonly toestand: string | null;
  readonly inhoudhash: string | null;
  readonly verstrektOp: string | null;
  readonly voor: { readonly id: string; readonly voornamen: string | null; readonly achternaam: string | null; readonly geboortedatum: string | null } | null;
  readonly opsteller: { readonly id: string } | null;
  readonly nakijker: { readonly id: string } | null;
  readonly controleur: { readonly id: string } | null;
  readonly achterhoudingen: readonly { readonly onderdeel: string; readonly onderdeelId: string; readonly reden: string | null; readonly vervallenOp: string | null }[];
}

export interface Uitdraai {
  readonly recht: Inzagerecht;
  readonly delen: readonly Beslotendeel[];
  readonly hash: string;
}

/** The same parts, decisions and text as the check page makes of the same answer (packages/beleid): only the hash is made here. */
export function maakUitdraai(verzoek: Gelezenverzoek, casus: Rij, instrumentrijen: readonly Rij[]): Uitdraai {
  const recht = inzagerechtVan(verzoek);
  const besluiten = verzoek.achterhoudingen.map(({ onderdeel, onderdeelId, vervallenOp }) => ({ onderdeel, onderdeelId, isVervallen: vervallenOp !== null }));
  const instrumenten = instrumentrijen.map(({ versie, vragen }) => ({ versie: Number(versie), vragen: instrumentvragen.parse(JSON.parse(String(vragen))) }));
  const dossier = { ...casus, instrumenten } as unknown as Uitdraaidossier;
  const delen = uitdraaiVan(dossier, { voorId: verzoek.voor?.id ?? '', spreektZelf: recht.spreektZelf }, besluiten);
  return { recht, delen, hash: createHash('sha256').update(uitdraaitekst(delen)).digest('hex') };
}
