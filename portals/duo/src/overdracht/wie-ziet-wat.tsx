import { type Gegevenscategorie, type Hoedanigheid, labels, type Stand, vindRegel } from '@bv/beleid';
import { Kaart } from '@bv/ui';

const omschrijvingen = (lezen: readonly Gegevenscategorie[]): string[] => lezen.map((label) => labels[label].omschrijving);

/** Read from the policy itself, so that this page cannot promise something else than the wall does. */
const zicht = (hoedanigheid: Hoedanigheid, stand: Stand): string[] => omschrijvingen(vindRegel(hoedanigheid, stand)?.lezen ?? []);

const blad = (): string[] => omschrijvingen(vindRegel('WIJKTEAM_HOUDER', 'KANDIDAAT')?.handeling.lezen ?? []);

const Deel = ({ titel, uitleg, regels }: { titel: string; uitleg?: string; regels: readonly string[] }) => (
  <Kaart titel={titel} niveau={3}>
    {uitleg === undefined ? null : <p className="bv-duo-uitleg">{uitleg}</p>}
    <ul className="bv-duo-punten">
      {regels.map((regel) => (
        <li key={regel}>{regel}</li>
      ))}
    </ul>
  </Kaart>
);

/** What each side sees: while it is on offer, after the yes, and after closing. */
export const WieZietWat = () => (
  <div className="bv-kolommen bv-kolommen--1-1-1">
    <Deel titel="Het wijkteam, tot het antwoord" uitleg="Alleen het blad hierboven, met daarin:" regels={blad()} />
    <Deel titel="Het wijkteam, na ja" uitleg="Niet de melder, de feiten, de interpretaties of de reflectie. Wel:" regels={zicht('WIJKTEAM_HOUDER', 'ACTIEF')} />
    <Deel titel="U, na het afsluiten" uitleg="Tot u afsluit verandert er voor u niets. Daarna ziet u nog:" regels={zicht('DUOLID', 'NAZORG')} />
  </div>
);
