import { demomensen, EIGEN_NOODTOEGANG, EIGEN_WERK, gezichten, magLezen, maakDemo, opVerzoekTokens, tabellen, TOEZICHT, verzoeklezers } from '@bv/demo';
import { type Hoedanigheid, labelsIn, portalenVan } from '@bv/beleid';
import type { Client } from 'pg';
import '../schema.js';
import { alleTabellen, isGelabeld } from '../zicht/tabel.js';
import { kolommenVan } from '../zicht/tabelsql.js';
import { ontgrendel } from '../zicht/versleuteld.js';

export interface Canaries {
  readonly verboden: readonly string[];
  readonly moetZien: readonly string[];
}

interface Betrokken {
  persoon: string;
  casus_id: string;
  handeling_id: string | null;
  hoedanigheid: string;
  stand: string;
  groepsportaal: string | null;
  verleend: number;
  portaal: string | null;
}

interface Vindplaats {
  casusId: string;
  handelingId: string | null;
  tabel: string;
  kolom: string;
  rij: Record<string, unknown>;
  kenmerken: string[];
}

const BETROKKEN = `
  select p.sub as persoon, b.casus_id, b.handeling_id, b.hoedanigheid, b.stand, g.portaal as groepsportaal, b.verleend, b.portaal
  from wand.betrokkenheid b
  left join algemeen.partij g on g.id = b.partij_id and g.soort = 'GROEP'
  left join algemeen.groepslid l on l.groep_id = g.id and (l.tot is null or l.tot > now())
  join algemeen.partij p on p.id = coalesce(l.persoon_id, b.partij_id)
  where b.van <= now() and (b.tot is null or b.tot > now()) and p.sub is not null`;

/** Every place where a marker of the demo stands now: also in copies that were frozen since. */
async function vindplaatsen(client: Client, kenmerken: ReadonlySet<string>): Promise<Vindplaats[]> {
  const gevonden = (tekst: string): string[] => [...kenmerken].filter((kenmerk) => tekst.includes(kenmerk));
  const uit: Vindplaats[] = [];
  for (const tabel of alleTabellen().filter((t) => (isGelabeld(t) || t.soort === 'verzoek') && tabellen.includes(t.naam as (typeof tabellen)[number]))) {
    const kolommen = kolommenVan(tabel).filter((kolom) => kolom.type === 'text').map((kolom) => kolom.naam);
    const { rows } = await client.query<Record<string, unknown>>(`select t.*, ${tabel.eigenTot?.open ?? 'null'} as opengelegd from ${tabel.schema}.${tabel.naam} t`);
    for (const gelezen of rows) {
      const rij = ontgrendel(tabel, gelezen);
      for (const kolom of kolommen) {
        const waarde = rij[kolom];
        const hier = typeof waarde === 'string' ? gevonden(waarde) : [];
        if (hier.length > 0) uit.push({ casusId: String(rij['casus_id']), handelingId: (rij['handeling_id'] as string | undefined) ?? null, tabel: tabel.naam, kolom, rij, kenmerken: hier });
      }
    }
  }
  return [...uit, ...(await noodplaatsen(client, gevonden))];
}

/** Emergency access has no entity: its texts and those of its findings stand in tables of the wall itself. */
async function noodplaatsen(client: Client, gevonden: (tekst: string) => string[]): Promise<Vindplaats[]> {
  const { rows } = await client.query<{ casus_id: string; persoon_id: string; reden: string; motivering: string | null }>(
    `select n.casus_id, n.persoon_id, n.reden, b.motivering from wand.noodtoegang n left join wand.noodbevinding b on b.noodtoegang_id = n.id`,
  );
  return rows.flatMap((rij) =>
    ([['noodtoegang', 'reden', rij.reden], ['noodbevinding', 'motivering', rij.motivering]] as const).flatMap(([tabel, kolom, tekst]) =>
      tekst === null ? [] : [{ casusId: rij.casus_id, handelingId: null, tabel, kolom, rij, kenmerken: gevonden(tekst) }],
    ),
  );
}

const isHoedanigheid = (naam: string): naam is Hoedanigheid => Object.hasOwn(portalenVan, naam);

/** A capacity counts only in a portal of that capacity that this person may open; a queue only where the group works. */
function inEigenPortaal(b: Betrokken, portalen: readonly string[]): boolean {
  // What was granted counts where it was asked.
  if (b.hoedanigheid === 'OP_VERZOEK') return b.portaal !== null && portalen.includes(b.portaal);
  const van: readonly string[] = b.groepsportaal && b.hoedanigheid === 'WACHTRIJ' ? [b.groepsportaal] : (isHoedanigheid(b.hoedanigheid) ? portalenVan[b.hoedanigheid] : []);
  return van.some((portaal) => portalen.includes(portaal) && (!b.groepsportaal || b.groepsportaal === portaal));
}

/**
 * Per demo person the markers that must never, and that must, be seen, as the database stands now. Which people and rows: from
 * the database. Who may read what: from the table written by hand in @bv/demo, not from the policy under test.
 */
export async function leesCanaries(client: Client, standaardzaad: string): Promise<Record<string, Canaries>> {
  const { rows: zaad } = await client.query<{ uitleg: string | null }>(`select obj_description('gegevens'::regnamespace) as uitleg`);
  const demo = maakDemo({ zaad: zaad[0]?.uitleg?.replace('demo:', '') ?? standaardzaad, vandaag: new Date() });
  const plaatsen = await vindplaatsen(client, new Set(demo.kenmerken.map((kenmerk) => kenmerk.waarde)));
  const { rows: betrokken } = await client.query<Betrokken>(BETROKKEN);
  const alle = new Set(plaatsen.flatMap((plaats) => plaats.kenmerken));

  const voor = (mens: (typeof demomensen)[number]): Canaries => {
    const eigen = betrokken.filter((b) => b.persoon === mens.id);
    const uitgesloten = new Set(eigen.filter((b) => b.hoedanigheid === 'UITGESLOTEN').map((b) => b.casus_id));
    const telt = eigen.filter((b) => !uitgesloten.has(b.casus_id) && inEigenPortaal(b, mens.portalen));
    const rol = (b: Betrokken): string => `${b.hoedanigheid} ${b.stand}`;
    const live = (casusId: string): string[] => telt.filter((b) => b.casus_id === casusId).flatMap((b) => gezichten[rol(b)]?.live ?? []);
    /** The texts of a request: for who asked, and for the first in line to decide. Supervision decides on what nobody else does. */
    const magVerzoek = ({ casusId, rij }: Vindplaats): boolean => {
      const bij = (wie: readonly Betrokken[]): Betrokken[] => wie.filter((b) => b.casus_id === casusId && b.hoedanigheid !== 'OP_VERZOEK');
      if (rij['aanvrager_id'] === mens.partijId) return bij(telt).length > 0;
      const anderen = bij(betrokken).filter((b) => demomensen.find(({ id }) => id === b.persoon)?.partijId !== rij['aanvrager_id']);
      const stap = verzoeklezers[String(rij['beslisser'])]?.find((rollen) => anderen.some((b) => rollen.includes(rol(b))));
      return stap ? bij(telt).some((b) => stap.includes(rol(b))) : mens.portalen.includes('privacy');
    };
    const mag = (plaats: Vindplaats): boolean =>
      (plaats.rij['persoon_id'] === mens.partijId && !uitgesloten.has(plaats.casusId) && magLezen(EIGEN_NOODTOEGANG, plaats)) ||
      (mens.portalen.includes('privacy') && magLezen(TOEZICHT, plaats)) ||
      (plaats.tabel === 'toegangsverzoek' ? magVerzoek(plaats) : telt.some((b) => {
        if (b.casus_id === plaats.casusId && b.hoedanigheid === 'OP_VERZOEK') return magLezen(opVerzoekTokens(labelsIn(b.verleend), live(plaats.casusId)), plaats);
        const gezicht = gezichten[rol(b)];
        if (b.casus_id !== plaats.casusId || !gezicht) return false;
        if (plaats.rij['door_id'] === mens.partijId && gezicht.live.includes('risicoantwoord[vergeleken]') && magLezen(EIGEN_WERK, plaats)) return true;
        const inHandeling = b.handeling_id !== null && b.handeling_id === plaats.handelingId;
        return magLezen([...gezicht.live, ...(inHandeling ? (gezicht.handeling ?? []) : [])], plaats);
      }));
    const moetZien = new Set(plaatsen.filter(mag).flatMap((plaats) => plaats.kenmerken));
    return { verboden: [...alle].filter((kenmerk) => !moetZien.has(kenmerk)).sort(), moetZien: [...moetZien].sort() };
  };
  return Object.fromEntries(demomensen.map((mens) => [mens.id, voor(mens)]));
}
