import { Berichtsoort, Conceptwijze, controleer, dagVan, Gesprektoestand, oordeelCompleet, Toetsuitkomst, toonDatumVoluit } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import type { Klasse } from '../../zicht/tabel.js';
import { type Weigering, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { haalLezer, ontbrekendeReacties } from './conceptlezers.js';
import { eisOvergang, haalToetsing } from './overgang.js';
import { isUitgelezen, leestermijn } from './termijn.js';
import { Bevinding, Toetscriterium, Toetsgesprek, Toetsing, Toetsoordeel } from './toetsing.entity.js';
import { Conceptreactie, Toetsadvies } from './vervolg.entity.js';
import { meldDuo } from './wie-hoort.js';

const CONCEPT = 'TOETS_CONCEPT';
const GEDEELD = 'TOETSING';

/** The concept goes to the family, who may read it for at least five werkdagen. Until the reviewer takes it back it does not change. */
export async function toetsingVoorleggen(werk: Werk, { id, versie }: Invoer<'toetsingVoorleggen'>): Promise<Resultaat> {
  const toetsing = await haalToetsing(werk, id, 'VOORLEGGEN');
  await eisVolledig(werk, id);
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand: eisOvergang(toetsing, 'VOORLEGGEN'), voorgelegdOp: werk.nu.toISOString(), reactieTot: leestermijn(werk.nu).toISOString() });
  await werk.tijdlijn(toetsing.casusId, 'TOETSING_VOORGELEGD');
  return { id, casusId: toetsing.casusId, handelingId: id, versie: nieuw };
}

/** What somebody said, or why they did not. Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, LEESTIJD_LOOPT when it is too soon to say that nobody reacted. */
export async function conceptreactieVastleggen(werk: Werk, { toetsingId, stukId, wie, ...reactie }: Invoer<'conceptreactieVastleggen'>): Promise<Resultaat> {
  const { casusId } = await haalToetsing(werk, toetsingId, 'REAGEREN');
  if (reactie.wijze === Conceptwijze.GEEN_REACTIE) {
    const reactieTot = await leesReactieTot(werk, toetsingId);
    if (!isUitgelezen(reactieTot, werk.nu)) throw new Weigeringsfout('LEESTIJD_LOOPT', `${leestijd(reactieTot)} Daarna pas kunt u vastleggen dat iemand niet reageerde.`, 'wijze');
  }
  const naam = stukId === null ? wie : await haalLezer(werk, toetsingId, stukId);
  const id = await werk.voegToe(Conceptreactie, { casusId, handelingId: toetsingId, categorie: CONCEPT, stukId, wie: naam, ...reactie });
  return { id, casusId, handelingId: toetsingId };
}

/** Back to the desk, because of what the family said. What they said stays; a changed concept is read anew, by everybody, for the whole term. */
export async function toetsingBijstellen(werk: Werk, { id, versie }: Invoer<'toetsingBijstellen'>): Promise<Resultaat> {
  const toetsing = await haalToetsing(werk, id, 'BIJSTELLEN');
  const reacties = await werk.vraag<{ id: string }>(`select id from gegevens.conceptreactie where handeling_id = $1 and stuk_id is not null`, [id]);
  for (const reactie of reacties) await werk.wijzig(Conceptreactie, reactie.id, null, { stukId: null });
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand: eisOvergang(toetsing, 'BIJSTELLEN'), voorgelegdOp: null, reactieTot: null });
  return { id, casusId: toetsing.casusId, handelingId: id, versie: nieuw };
}

const DELEN: readonly [Klasse, string][] = [
  [Bevinding, 'bevinding'], [Toetscriterium, 'toetscriterium'], [Toetsgesprek, 'toetsgesprek'], [Toetsoordeel, 'toetsoordeel'], [Conceptreactie, 'conceptreactie'], [Toetsadvies, 'toetsadvies'],
];

/** Sharing is final: the findings become readable for the duo, and the reviewer keeps only the own review. */
export async function toetsingDelen(werk: Werk, { id, versie }: Invoer<'toetsingDelen'>): Promise<Resultaat> {
  const toetsing = await haalToetsing(werk, id, 'DELEN');
  await eisGelezen(werk, id);
  const { casusId } = toetsing;
  for (const [klasse, tabel] of DELEN) {
    const rijen = await werk.vraag<{ id: string }>(`select id from gegevens.${tabel} where handeling_id = $1`, [id]);
    for (const rij of rijen) await werk.wijzig(klasse as Klasse<Bevinding>, rij.id, null, { categorie: GEDEELD });
  }
  const nieuw = await werk.wijzig(Toetsing, id, versie, { toestand: eisOvergang(toetsing, 'DELEN'), gedeeldOp: werk.nu.toISOString() });
  await werk.tijdlijn(casusId, 'TOETSING_GEDEELD');
  await meldDuo(werk, casusId, Berichtsoort.TOETSING_GEDEELD, id);
  const { persoonId } = werk.kijker;
  const deskundigen = await werk.vraag<{ partij_id: string }>(
    `select distinct partij_id from wand.betrokkenheid where handeling_id = $1 and hoedanigheid = 'GEDRAGSDESKUNDIGE_RAAD' and stand = 'ACTIEF' and (tot is null or tot > now())`, [id],
  );
  for (const { partij_id: partijId } of deskundigen) await werk.beeindigBetrokkenheid({ casusId, partijId, hoedanigheid: 'GEDRAGSDESKUNDIGE_RAAD', stand: 'ACTIEF', handelingId: id });
  await werk.geefBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'TOETSER', stand: 'NAZORG', handelingId: id, reden: 'Toetsing gedeeld' });
  await werk.beeindigBetrokkenheid({ casusId, partijId: persoonId, hoedanigheid: 'TOETSER', stand: 'ACTIEF', handelingId: id });
  return { id, casusId, handelingId: id, versie: nieuw };
}

async function leesReactieTot(werk: Werk, toetsingId: string): Promise<Date | null> {
  const [termijn] = await werk.vraag<{ reactie_tot: Date | null }>(`select reactie_tot from gegevens.toetsing where id = $1`, [toetsingId]);
  return termijn?.reactie_tot ?? null;
}

const leestijd = (reactieTot: Date | null): string => `Het gezin mag het concept lezen tot en met ${reactieTot === null ? 'vijf werkdagen na het voorleggen' : toonDatumVoluit(dagVan(reactieTot))}.`;

/** The family had its five werkdagen, and what came of it stands there for each of them. */
async function eisGelezen(werk: Werk, toetsingId: string): Promise<void> {
  const reactieTot = await leesReactieTot(werk, toetsingId);
  const mist: Weigering[] = [
    ...(isUitgelezen(reactieTot, werk.nu) ? [] : [{ code: 'LEESTIJD_LOOPT', veld: 'reactieTot', tekst: `${leestijd(reactieTot)} Daarna kunt u delen.` }]),
    ...(await ontbrekendeReacties(werk, toetsingId)),
  ];
  if (mist.length > 0) throw new Weigeringsfout(mist);
}

const zijn = (aantal: number): string => (aantal === 1 ? 'is' : 'zijn');

async function eisVolledig(werk: Werk, toetsingId: string): Promise<void> {
  const [telling] = await werk.vraag<{ feiten: number; bevonden: number; criteria: number }>(
    `select (select count(*)::int from gegevens.stuk where handeling_id = $1 and soort = 'FEIT') as feiten,
            (select count(*)::int from gegevens.bevinding b join gegevens.stuk s on s.id = b.stuk_id where b.handeling_id = $1 and s.soort = 'FEIT') as bevonden,
            (select count(*)::int from gegevens.toetscriterium where handeling_id = $1) as criteria`,
    [toetsingId],
  );
  const gesprekken = await werk.lees(Toetsgesprek, velden('toestand'), 't0.handeling_id = $1', [toetsingId]);
  const gevoerd = gesprekken.filter(({ toestand }) => toestand === Gesprektoestand.GEVOERD).length;
  const t = telling ?? { feiten: 0, bevonden: 0, criteria: 0 };
  const mist = [
    ...(t.bevonden < t.feiten ? [{ code: 'FEITEN_OPEN', veld: 'feiten', tekst: `${t.feiten - t.bevonden} van de ${t.feiten} feiten ${zijn(t.feiten - t.bevonden)} nog niet getoetst.` }] : []),
    ...(t.criteria < 6 ? [{ code: 'CRITERIA_OPEN', veld: 'criteria', tekst: `${6 - t.criteria} van de zes voorwaarden ${zijn(6 - t.criteria)} nog niet beoordeeld.` }] : []),
    ...(gevoerd === 0 ? [{ code: 'GESPREK_ONTBREEKT', veld: 'gesprekken', tekst: 'Leg eerst het gesprek met het gezin vast.' }] : []),
    ...(await openInOordeel(werk, toetsingId)),
  ];
  if (mist.length > 0) throw new Weigeringsfout(mist);
}

/** Both questions of independence and a reasoned verdict must be answered (N95). */
async function openInOordeel(werk: Werk, toetsingId: string): Promise<Weigering[]> {
  const [oordeel] = await werk.lees(Toetsoordeel, velden('oudersGehoord', 'tunnelvisie', 'uitkomst', 'motivering'), 't0.handeling_id = $1', [toetsingId]);
  const open = [...(controleer(oordeelCompleet, oordeel ?? {}).weigeringen ?? [])];
  return oordeel?.['uitkomst'] === Toetsuitkomst.AANVULLEN ? [...open, { code: 'EERST_TERUGGEVEN', veld: 'uitkomst', tekst: 'Moet het duo nog iets aanvullen? Geef de toetsing dan terug. U houdt wat u al deed.' }] : open;
}

