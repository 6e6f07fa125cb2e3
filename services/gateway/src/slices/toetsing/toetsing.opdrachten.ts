import { Berichtsoort, Stuksoort, Toetsingtoestand } from '@bv/begrippen';
import { nieuweId } from '../../zicht/nieuwe-id.js';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { bewaarStukken } from './bewaar-stukken.js';
import { dossierhash, type Nieuwstuk, voorOntvanger } from './bevriezen.js';
import { dossierversie, volledigeNaam } from './dossierversie.js';
import { leesGereedheid } from './gereedheid-lezen.js';
import { eisOvergang } from './overgang.js';
import { toetstermijn } from './termijn.js';
import { Toetsing } from './toetsing.entity.js';
import { LOPEND } from './toetsing.toestand.js';
import { VANDAAG } from '../../zicht/dag.js';

type Woord = Invoer<'toetsingAanvragen'>['woorden'][number];

/** What somebody of the family says to the Raad themselves, and what is not right in their eyes: frozen as it was written down, unedited (N95). */
async function gezinswoorden(werk: Werk, casusId: string, woorden: readonly Woord[]): Promise<Nieuwstuk[]> {
  if (woorden.length === 0) return [];
  const leden = await werk.lees(Gezinslid, velden('id', 'voornamen', 'achternaam'), 't0.casus_id = $1', [casusId]);
  return woorden.flatMap(({ gezinslidId, eigenTekst, correctie, op }) => {
    const lid = leden.find((een) => een['id'] === gezinslidId);
    if (!lid) throw new Weigeringsfout([NIET_GEVONDEN]);
    const stuk = (tekst: string | null, bron: string): Nieuwstuk[] =>
      tekst === null ? [] : [{ soort: Stuksoort.ZIENSWIJZE, categorie: 'ZIENSWIJZE', kop: volledigeNaam(lid), tekst, bron, peildatum: op, reacties: [] }];
    return [...stuk(eigenTekst, 'Eigen woorden voor de Raad'), ...stuk(correctie, 'Wat volgens dit gezinslid niet klopt')];
  });
}

export async function toetsingAanvragen(werk: Werk, invoer: Invoer<'toetsingAanvragen'>): Promise<Resultaat> {
  const { casusId, woorden, ...vraag } = invoer;
  await werk.eisSchrijfrecht(casusId, 'TOETSVRAAG');
  // Two of a duo who ask at once ask one review; and nobody closes meanwhile.
  await vergrendelCasus(werk, casusId);
  const [open] = await werk.vraag(`select 1 from gegevens.toetsing where casus_id = $1 and toestand = any ($2)`, [casusId, [...LOPEND]]);
  if (open) throw new Weigeringsfout('AL_AANGEVRAAGD', 'Er loopt al een toetsing voor dit gezin.');
  const { gereed, punten } = await leesGereedheid(werk, casusId);
  if (!gereed) throw new Weigeringsfout(punten.filter((punt) => !punt.voldaan).map(({ code, tekst }) => ({ code: `NIET_GEREED_${code}`, veld: null, tekst })));

  const [wachtrij] = await werk.vraag<{ id: string }>(`select id from algemeen.partij where soort = 'GROEP' and portaal = 'rvdk' order by naam limit 1`);
  if (!wachtrij) throw new Weigeringsfout('GEEN_WACHTRIJ', 'Er is geen team van de Raad ingericht om dit op te pakken. Bel de beheerder.');
  const [teller] = await werk.vraag<{ nr: string; versie: number }>(
    `select 'T-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval('wand.toetsingnummer')::text, 4, '0') as nr, (select count(*)::int + 1 from gegevens.toetsing where casus_id = $1) as versie`,
    [casusId],
  );
  const id = nieuweId();
  const termijn = toetstermijn(werk.nu);
  const stukken = voorOntvanger([...(await dossierversie(werk, casusId)), ...(await gezinswoorden(werk, casusId, woorden))], 'TOETSER', 'ACTIEF');
  await werk.voegToe(Toetsing, {
    id, casusId, handelingId: id, ...vraag, nummer: teller?.nr ?? id, toestand: Toetsingtoestand.AANGEVRAAGD, aangevraagdOp: werk.nu.toISOString(),
    termijn: termijn.toISOString(), dossierversie: teller?.versie ?? 1, dossierhash: dossierhash(stukken),
  });
  await bewaarStukken(werk, casusId, id, 'TOETSING', stukken);
  await werk.geefBetrokkenheid({ casusId, partijId: wachtrij.id, hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF', handelingId: id, termijn, reden: 'Toetsing aangevraagd' });
  await werk.tijdlijn(casusId, 'TOETSING_AANGEVRAAGD');
  await werk.meld(wachtrij.id, Berichtsoort.TOETSING_AANGEVRAAGD, casusId, id);
  return { id, casusId, handelingId: id, versie: 1 };
}

export async function toetsingIntrekken(werk: Werk, { id, versie, reden }: Invoer<'toetsingIntrekken'>): Promise<Resultaat> {
  const toetsing = await werk.haal(Toetsing, id);
  await werk.eisSchrijfrecht(toetsing.casusId, 'TOETSVRAAG');
  const toestand = eisOvergang(toetsing, 'INTREKKEN');
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand, reden });
  const lopend = await werk.vraag<{ partij_id: string; hoedanigheid: string; stand: string }>(
    `select partij_id, hoedanigheid, stand from wand.betrokkenheid where casus_id = $1 and handeling_id = $2 and (tot is null or tot > now())`,
    [toetsing.casusId, id],
  );
  for (const b of lopend) await werk.beeindigBetrokkenheid({ casusId: toetsing.casusId, partijId: b.partij_id, hoedanigheid: b.hoedanigheid, stand: b.stand, handelingId: id });
  await werk.tijdlijn(toetsing.casusId, 'TOETSING_INGETROKKEN');
  return { id, casusId: toetsing.casusId, handelingId: id, versie: nieuw };
}
