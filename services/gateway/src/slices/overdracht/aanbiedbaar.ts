import { Casustoestand, Overdrachtsoort } from '@bv/begrippen';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { briefsoorten, isPortaalsoort, overdrachtsoorten } from './overdrachtsoort.js';
import { VANDAAG } from '../../zicht/dag.js';

type Aanbod = Invoer<'overdrachtAanbieden'>;

/** A group of the receiving portal, or one of its people. */
async function isOntvanger(werk: Werk, partijId: string, portaal: string): Promise<boolean> {
  const [rij] = await werk.vraag(
    `select 1 from algemeen.partij p where p.id = $1 and (
       (p.soort = 'GROEP' and p.portaal = $2 and (p.geldig_tot is null or p.geldig_tot >= ${VANDAAG}))
       or exists (select 1 from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
         where l.persoon_id = p.id and g.portaal = $2 and (g.geldig_tot is null or g.geldig_tot >= ${VANDAAG}) and l.van <= now() and (l.tot is null or l.tot > now())))`,
    [partijId, portaal],
  );
  return rij !== undefined;
}

const heeft = async (werk: Werk, vraag: string, casusId: string): Promise<boolean> => (await werk.vraag(vraag, [casusId])).length > 0;

async function eisDatAanbodOpenStaat(werk: Werk, casusId: string, toestand: string): Promise<void> {
  const open = await heeft(werk, `select 1 from gegevens.overdracht where casus_id = $1 and toestand = 'AANGEBODEN' limit 1`, casusId);
  if (open || toestand === Casustoestand.AANGEBODEN) {
    throw new Weigeringsfout('AL_AANGEBODEN', 'Dit gezin is al aangeboden. Wacht op antwoord, of trek het aanbod in.');
  }
}

async function eisBeoordeling(werk: Werk, casusId: string): Promise<void> {
  if (await heeft(werk, `select 1 from gegevens.veiligheidsbeoordeling where casus_id = $1 and vastgesteld_op is not null limit 1`, casusId)) return;
  throw new Weigeringsfout('BEOORDELING_ONTBREEKT', 'Stel eerst de veiligheidsbeoordeling vast. Daarna kunt u het gezin aanbieden.');
}

async function eisNietAlAanvaard(werk: Werk, casusId: string): Promise<void> {
  const perBrief = `select 1 from gegevens.overdracht where casus_id = $1 and toestand = 'AANVAARD' and naar_organisatie_id is not null limit 1`;
  if (await heeft(werk, perBrief, casusId)) throw new Weigeringsfout('AL_AANVAARD', 'Een andere organisatie heeft dit gezin al aanvaard. Rond die overdracht af.');
  const houder = `select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'WIJKTEAM_HOUDER' and stand = 'ACTIEF' and (tot is null or tot > now()) limit 1`;
  if (await heeft(werk, houder, casusId)) throw new Weigeringsfout('AL_AANVAARD', 'Een wijkteam heeft dit gezin al aanvaard. U kunt het dossier afsluiten.');
}

/** An organisation of that kind that is there today, and not the sender's own. */
async function isOrganisatie(werk: Werk, organisatieId: string, soort: string): Promise<boolean> {
  const [rij] = await werk.vraag(
    `select 1 from algemeen.organisatie o where o.id::text = $1 and o.soort = $2 and (o.geldig_tot is null or o.geldig_tot >= ${VANDAAG})
       and o.id is distinct from (select p.organisatie_id from algemeen.partij p where p.id = $3)`,
    [organisatieId, soort, werk.kijker.persoonId],
  );
  return rij !== undefined;
}

async function eisOntvanger(werk: Werk, { soort, naarId }: Aanbod, rollen: readonly string[]): Promise<void> {
  const afzenders: readonly string[] = isPortaalsoort(soort) ? overdrachtsoorten[soort].afzenders : ['VT_BEHANDELAAR'];
  if (!afzenders.some((afzender) => rollen.includes(afzender))) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze overdracht kunt u niet doen.', 'soort');
  const [kan, kies] = isPortaalsoort(soort)
    ? [await isOntvanger(werk, naarId, overdrachtsoorten[soort].portaal), overdrachtsoorten[soort].kiesTeam]
    : [await isOrganisatie(werk, naarId, briefsoorten[soort].organisatiesoort), briefsoorten[soort].kies];
  if (!kan) throw new Weigeringsfout('KEUZE_ONGELDIG', kies, 'naarId');
}

/** Errors: KEUZE_ONGELDIG, AL_AANGEBODEN, AL_AANVAARD, BEOORDELING_ONTBREEKT. */
export async function magAanbieden(werk: Werk, aanbod: Aanbod, toestand: string): Promise<void> {
  const { casusId, soort, voorwaarden } = aanbod;
  const rollen = (await werk.hoedanigheden(casusId)).filter(({ stand }) => stand === 'ACTIEF').map(({ hoedanigheid }) => hoedanigheid);
  await eisOntvanger(werk, aanbod, rollen);
  await eisDatAanbodOpenStaat(werk, casusId, toestand);
  if (soort !== Overdrachtsoort.NAAR_BLIJVEND_VEILIG) await eisNietAlAanvaard(werk, casusId);
  if (rollen.includes('VT_BEHANDELAAR')) await eisBeoordeling(werk, casusId);
  else if (voorwaarden.length > 0) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Voorwaarden stelt Veilig Thuis. Leg zelf afspraken vast in het plan.', 'voorwaarden');
}
