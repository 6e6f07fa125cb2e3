import { Casustoestand, Overdrachtsoort } from '@bv/begrippen';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { overdrachtsoorten } from './overdrachtsoort.js';

type Aanbod = Invoer<'overdrachtAanbieden'>;

/** A group of the receiving portal, or one of its people. */
async function isOntvanger(werk: Werk, partijId: string, portaal: string): Promise<boolean> {
  const [rij] = await werk.vraag(
    `select 1 from algemeen.partij p where p.id = $1 and (
       (p.soort = 'GROEP' and p.portaal = $2)
       or exists (select 1 from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
         where l.persoon_id = p.id and g.portaal = $2 and l.van <= now() and (l.tot is null or l.tot > now())))`,
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

async function eisGeenHouder(werk: Werk, casusId: string): Promise<void> {
  const houder = `select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'WIJKTEAM_HOUDER' and stand = 'ACTIEF' and (tot is null or tot > now()) limit 1`;
  if (await heeft(werk, houder, casusId)) throw new Weigeringsfout('AL_AANVAARD', 'Een wijkteam heeft dit gezin al aanvaard. U kunt het dossier afsluiten.');
}

/** Errors: KEUZE_ONGELDIG, AL_AANGEBODEN, AL_AANVAARD, BEOORDELING_ONTBREEKT. */
export async function magAanbieden(werk: Werk, { casusId, soort, naarId, voorwaarden }: Aanbod, toestand: string): Promise<void> {
  const { portaal, afzenders, kiesTeam } = overdrachtsoorten[soort];
  const rollen = (await werk.hoedanigheden(casusId)).filter(({ stand }) => stand === 'ACTIEF').map(({ hoedanigheid }) => hoedanigheid);
  if (!afzenders.some((afzender) => rollen.includes(afzender))) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Deze overdracht kunt u niet doen.', 'soort');
  if (!(await isOntvanger(werk, naarId, portaal))) throw new Weigeringsfout('KEUZE_ONGELDIG', kiesTeam, 'naarId');
  await eisDatAanbodOpenStaat(werk, casusId, toestand);
  if (soort === Overdrachtsoort.NAAR_WIJKTEAM) await eisGeenHouder(werk, casusId);
  if (rollen.includes('VT_BEHANDELAAR')) await eisBeoordeling(werk, casusId);
  else if (voorwaarden.length > 0) throw new Weigeringsfout('KEUZE_ONGELDIG', 'Voorwaarden stelt Veilig Thuis. Leg zelf afspraken vast in het plan.', 'voorwaarden');
}
