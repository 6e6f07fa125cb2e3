import type { Portaal } from '@bv/beleid';
import { nieuweId } from '../zicht/nieuwe-id.js';
import { Weigeringsfout, NIET_GEVONDEN } from '../zicht/weigering.js';
import type { Werk } from '../zicht/werk.js';
import { Concept } from './bericht/bericht.entity.js';
import { conceptId } from './concept-id.js';
import { VANDAAG } from '../zicht/dag.js';

/** Where the draft of a melding is kept, and the page that opens it; the portal uses the same. */
const sleutelVan = (kenmerk: string): string => `veilig-thuis/melding/${kenmerk}`;

interface Meldingconcept {
  /** Names the draft, and comes back in the address of the page. */
  readonly kenmerk: string;
  readonly titel: string;
  /** What is known already; the form fills up the rest. */
  readonly waarden: Readonly<Record<string, unknown>>;
}

/** Puts a draft of a melding with this person: the intake opens it as if they had typed it, and checks it as a whole. */
export async function bewaarMeldingconcept(werk: Werk, { kenmerk, titel, waarden }: Meldingconcept): Promise<void> {
  const { persoonId } = werk.kijker;
  const sleutel = sleutelVan(kenmerk);
  const inhoud = JSON.stringify({ titel, pad: `/${sleutel}/melder`, waarden });
  await werk.bewaarEigen(Concept, conceptId(persoonId, sleutel), { partijId: persoonId, sleutel, inhoud, bijgewerktOp: werk.nu.toISOString() });
}

/** Takes that draft back; there may be none any more. */
export const wisMeldingconcept = async (werk: Werk, kenmerk: string): Promise<void> => werk.verwijder(Concept, conceptId(werk.kijker.persoonId, sleutelVan(kenmerk)));

/** The group of this portal that this person works in. Errors: NIET_GEVONDEN for who is in none. */
export async function haalEigenGroep(werk: Werk, portaal: Portaal): Promise<string> {
  const [groep] = await werk.vraag<{ id: string }>(
    `select g.id from algemeen.groepslid l join algemeen.partij g on g.id = l.groep_id
     where l.persoon_id = $1 and g.portaal = $2 and l.van <= now() and (l.tot is null or l.tot > now()) order by g.id limit 1`,
    [werk.kijker.persoonId, portaal],
  );
  if (!groep) throw new Weigeringsfout([NIET_GEVONDEN]);
  return groep.id;
}

/** The group of Veilig Thuis whose queue this person works in. */
export const haalIntakegroep = (werk: Werk): Promise<string> => haalEigenGroep(werk, 'veilig-thuis');

/** `A-2026-00012`: the next number of this series. */
export async function volgendNummer(werk: Werk, letter: string, reeks: string): Promise<string> {
  const [rij] = await werk.vraag<{ nr: string }>(`select $1 || '-' || to_char(${VANDAAG}, 'YYYY') || '-' || lpad(nextval($2::regclass)::text, 5, '0') as nr`, [letter, reeks]);
  return rij?.nr ?? nieuweId();
}
