import { type Gemeenteversie, invoerschemas, Overdrachtgrond, overdrachtgrondNaam } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Controlelijst, Kaart, Keuzelijst, Keuzerondjes, Tekstlink, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Controleformulier } from '../app/formulier/controleformulier.js';
import { Invoer, opties, useInvoerformulier } from '@bv/formulier';
import { OverdrachtAanbiedenDocument } from '../gql/graphql.js';
import { maakBlad } from './blad.js';
import { Bladweergave } from './bladweergave.js';
import type { Voorbereiding, Wijkteam } from './overdrachtsgegevens.js';
import { Regelsveld } from './regelsveld.js';
import { teamkeuzes, teamregel } from './teamkeuze.js';
import { WieZietWat } from './wie-ziet-wat.js';

// Up to here one sees all choices at once.
const RONDJES_TOT = 6;

export interface AanbiedformulierProps {
  casus: Voorbereiding;
  wijkteams: readonly Wijkteam[];
  afspraken: readonly Gemeenteversie[];
}

/** Offering the family to a wijkteam: who, who tells the family, what is still open. */
export const Aanbiedformulier = ({ casus, wijkteams, afspraken }: AanbiedformulierProps) => {
  const { casusId, basis, casus: kop } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const pad = `${basis}/overdracht/aanbieden`;
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtAanbieden,
    document: OverdrachtAanbiedenDocument,
    begin: { casusId, soort: 'NAAR_WIJKTEAM', wieVertelt: '', toelichting: '', voorwaarden: [], vragen: [], wieDoetWat: [], terugkomenBij: '', grondToelichting: '' },
    concept: { sleutel: `duo/gezin/${casusId}/overdracht/aanbieden`, titel: `Overdracht aan het wijkteam, ${kop?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het gezin is aangeboden aan het wijkteam.');
      void navigeer(`${basis}/overdracht`);
    },
  });
  const { control } = stand.formulier;
  const [naarId, wieVertelt, toelichting, vragen, wieDoetWat, terugkomenBij, grond, grondToelichting] = useWatch({ control, name: ['naarId', 'wieVertelt', 'toelichting', 'vragen', 'wieDoetWat', 'terugkomenBij', 'grond', 'grondToelichting'] });
  const teams = teamkeuzes(wijkteams);
  const team = wijkteams.find(({ id }) => id === naarId);
  return (
    <Controleformulier
      van={stand}
      label="Overdracht aan het wijkteam"
      pad={pad}
      knop="Aanbieden aan het wijkteam"
      terug={`${basis}/overdracht`}
      velden={
        <>
          <Invoer van={control} naam="naarId">
            {(veld) =>
              teams.length > RONDJES_TOT ? (
                <Keuzelijst label="Aan welk wijkteam?" verplicht opties={teams} {...veld} />
              ) : (
                <Keuzerondjes label="Aan welk wijkteam?" verplicht opties={teams} {...veld} />
              )
            }
          </Invoer>
          <Invoer van={control} naam="wieVertelt">
            {(veld) => <Tekstveld label="Wie vertelt het aan het gezin?" hint="En wanneer. Het gezin hoort het van iemand die het kent." verplicht {...veld} />}
          </Invoer>
          <Invoer van={control} naam="grond">
            {(veld) => <Keuzerondjes label="Waarom mag u deze gegevens delen?" hint="Een wijkteam krijgt gegevens met toestemming van het gezin, of op een grond die u opschrijft." verplicht opties={opties(Overdrachtgrond, overdrachtgrondNaam)} {...veld} waarde={veld.waarde || null} />}
          </Invoer>
          <Invoer van={control} naam="grondToelichting">
            {(veld) => <Tekstvlak label={grond === 'ZONDER_TOESTEMMING' ? 'Welke grond is er, en waarom vroeg u geen toestemming?' : 'Wie zei ja, en wanneer?'} rijen={2} verplicht {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
          <Invoer van={control} naam="wieDoetWat">
            {(veld) => <Regelsveld label="Wie doet wat?" hint="Wie uit het gezin of het netwerk, en wat het wijkteam doet. Eén per regel." veld={veld} />}
          </Invoer>
          <Invoer van={control} naam="terugkomenBij">
            {(veld) => <Tekstvlak label="Wanneer moet het gezin terug naar u?" hint="Bijvoorbeeld: als er weer geslagen wordt. Het wijkteam vraagt u dan terug." rijen={2} verplicht {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
          <Invoer van={control} naam="vragen">
            {(veld) => <Regelsveld label="Wat is nog open voor het wijkteam?" hint="Eén vraag per regel." veld={veld} />}
          </Invoer>
          <Invoer van={control} naam="toelichting">
            {(veld) => <Tekstvlak label="Toelichting" hint="Hoe gaat het nu, en wat werkt bij dit gezin?" rijen={4} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
        </>
      }
      controle={
        <>
          <Controlelijst
            regels={[
              { label: 'Wijkteam', waarde: teams.find(({ waarde }) => waarde === naarId)?.tekst, wijzigHref: pad },
              { label: 'Wie vertelt het', waarde: wieVertelt, wijzigHref: pad },
              { label: 'Waarop u deelt', waarde: grond ? [overdrachtgrondNaam[grond], grondToelichting].filter(Boolean).join(': ') : undefined, wijzigHref: pad },
              { label: 'Toelichting', waarde: toelichting, wijzigHref: pad },
            ]}
          />
          <Kaart titel="Het blad zoals het wijkteam het ziet" actie="Wordt vastgelegd bij het aanbieden">
            <Bladweergave regels={maakBlad(casus, { vragen: vragen ?? [], wieDoetWat: wieDoetWat ?? [], terugkomenBij: terugkomenBij ?? null, team: teamregel(team, afspraken) })} />
          </Kaart>
          <h2 className="bv-duo-tussenkop">Wat blijft ieder zien?</h2>
          <WieZietWat />
          <p>
            <Tekstlink href={`${basis}/zo-ziet-een-ander-dit`}>Zo ziet een ander dit</Tekstlink>: per soort gegevens wie het ziet, en waarom.
          </p>
        </>
      }
    />
  );
};
