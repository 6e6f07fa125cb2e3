import { Interventiesoort, Werkhoedanigheid } from './enums/contact.js';
import { type Helpkeuze, rechtsvragen } from './rechtsvragen.js';

/** What somebody may do in which capacity: the answer to the third question of N94b. By law a jeugdbeschermer gives no help; motivating is what all do (N99). */
export const toegestaneInterventies = (keuze: Helpkeuze = rechtsvragen.MAG_UITVOERDER_HELPEN.gekozen): Readonly<Record<Werkhoedanigheid, readonly Interventiesoort[]>> => ({
  [Werkhoedanigheid.BLIJVEND_VEILIG]: Object.values(Interventiesoort),
  [Werkhoedanigheid.JEUGDBESCHERMER]: keuze === 'OOK_HELPEN' ? Object.values(Interventiesoort) : [Interventiesoort.MOTIVEREN],
});

export const TOEGESTANE_INTERVENTIES = toegestaneInterventies();

/** Also for what is no capacity at all: another rule refuses that. */
export const magInHoedanigheid = (hoedanigheid: unknown, interventie: unknown, toegestaan = TOEGESTANE_INTERVENTIES): boolean =>
  hoedanigheid !== Werkhoedanigheid.JEUGDBESCHERMER || !interventie || toegestaan[Werkhoedanigheid.JEUGDBESCHERMER].some((soort) => soort === interventie);

export const GEEN_HULP_ALS_JEUGDBESCHERMER = 'Als jeugdbeschermer geeft u geen hulp. Dat staat in de wet. Kies motiveren of laat dit leeg, of leg het vast als lid van het duo.';
