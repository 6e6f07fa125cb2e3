import { beleid, type Betrokkenheidsfeit, type Gegevenscategorie, isNakijker, labels, labelsIn, labelsVanPortaal, legUit, isPortaal, regelInWoorden, vindRegel, vraagbaar } from '@bv/beleid';
import type { Hoedanigheid, Stand } from '@bv/beleid';
import { Beslisser, laatsteDagToegang } from '@bv/begrippen';
import type { Context } from '../../zicht/context.js';
import type { Kijker, Verbinding } from '../../zicht/kijker.js';
import { alsKijker } from '../../zicht/lezen.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import type { Uitleg } from './uitleg.type.js';
import { labelsBijVeld } from './veldlabels.js';

const alsZin = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}.`;

const inWoorden = ({ hoedanigheid, stand }: Betrokkenheidsfeit): string[] => {
  const regel = vindRegel(hoedanigheid as Hoedanigheid, stand as Stand);
  return regel ? [regelInWoorden(regel)] : [];
};

/** The own running involvements in this casus as the wall counts them: nothing of anybody else, and no value. */
async function eigenBetrokkenheden(verbinding: Verbinding, { persoonId, portaal }: Kijker, casusId: string): Promise<Betrokkenheidsfeit[]> {
  const rijen = await verbinding.vraag<{ hoedanigheid: string; stand: string; handelingId: string | null; partijId: string; verleend: number }>(
    `select hoedanigheid, stand, handeling_id as "handelingId", partij_id as "partijId", verleend from wand.mijn_betrokkenheid where casus_id = $1 order by hoedanigheid, stand, id`,
    [casusId],
  );
  return rijen.map(({ partijId, ...feit }) => ({ ...feit, portaal, groepsportaal: partijId === persoonId ? null : portaal }));
}

/** What this person should hear about: the closed label of the field, or one that is open; never a silent one that is closed. */
function kiesLabel(veld: string, portaal: string, isOpen: (label: Gegevenscategorie) => boolean): Gegevenscategorie | undefined {
  const bekend: readonly Gegevenscategorie[] = isPortaal(portaal) ? labelsVanPortaal(portaal) : [];
  const mogelijk = labelsBijVeld(veld).filter((label) => bekend.includes(label) && (isOpen(label) || !labels[label].stil));
  return mogelijk.find((label) => !isOpen(label)) ?? mogelijk[0];
}

/**
 * Why this person sees this field of this casus, or not. Null for a casus one has nothing to do with, a field that is not in
 * this portal, and what is withheld in silence: those answer the same.
 */
export async function waarom({ lezer, kijker }: Context, casusId: string, veld: string, handelingId: string | null): Promise<Uitleg | null> {
  const { portaal } = kijker;
  return await alsKijker(lezer, kijker, async (verbinding) => {
    const feiten = await eigenBetrokkenheden(verbinding, kijker, casusId);
    const label = kiesLabel(veld, portaal, (mogelijk) => legUit(feiten, portaal, mogelijk, handelingId).isOpen);
    const isBekend = feiten.length > 0 && label !== undefined;
    await schrijfToegang(verbinding, kijker, 'R', isBekend ? 'GESLAAGD' : 'NIETS_GEVONDEN', new Map(isBekend ? [[casusId, { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() }]] : []));
    if (!isBekend) return null;
    const uitleg = legUit(feiten, portaal, label, handelingId);
    // What was granted on request is not what somebody is; it is named only where it is what opens this.
    const eigen = feiten.filter(({ hoedanigheid }) => hoedanigheid !== 'OP_VERZOEK');
    const namen = uitleg.kanAanvragen
      ? await verbinding.vraag<{ naam: string; portaal: string }>(`select p.naam, b.portaal from zicht.partij p join wand.mijn_beslissers($1, $2) b on b.partij_id = p.id order by p.naam`, [casusId, uitleg.wieBeslist])
      : [];
    // Where nobody stands who should decide, supervision does: then that is what somebody reads.
    const wieBeslist = namen.length > 0 && namen.every((beslisser) => beslisser.portaal === 'privacy') ? Beslisser.PRIVACYFUNCTIONARIS : uitleg.wieBeslist;
    return {
      casusId,
      label,
      naam: labels[label].naam,
      isOpen: uitleg.isOpen,
      alsWat: [...new Set(eigen.flatMap(inWoorden))],
      regels: (uitleg.isOpen ? uitleg : legUit(eigen, portaal, label, handelingId)).regels.map(alsZin),
      watOntbreekt: uitleg.watOntbreekt,
      watOpent: uitleg.isOpen ? [] : beleid.filter(({ id, hoedanigheid }) => uitleg.watOpent.includes(id) && hoedanigheid !== 'NOODTOEGANG' && !isNakijker(hoedanigheid)).map(regelInWoorden),
      grondslag: uitleg.grondslag,
      wieBeslist,
      beslissers: [...new Set(namen.map(({ naam }) => naam))],
      kanAanvragen: uitleg.kanAanvragen,
      aanTeVragen: uitleg.kanAanvragen ? labelsIn(vraagbaar(feiten, portaal)).filter((ander) => labels[ander].beslisser === uitleg.wieBeslist) : [],
      laatsteDag: laatsteDagToegang(),
    };
  });
}
