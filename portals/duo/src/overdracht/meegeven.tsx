import { afspraaktoestandNaam } from '@bv/begrippen';
import { STORINGTEKST, type Storing, useOpdracht, type Weigering } from '@bv/portal';
import { Kaart, LegeStaat, Melding, Stapel, Tekstlink, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { AfspraakLooptDoorDocument, RisicoBewakenDocument } from '../gql/graphql.js';
import { gaatMee } from './blad.js';
import type { Voorbereiding } from './overdrachtsgegevens.js';

const NietBewaard = ({ storing, weigeringen, isConflict }: { storing: Storing | undefined; weigeringen: readonly Weigering[]; isConflict: boolean }) => {
  const tekst = storing ? STORINGTEKST[storing] : (weigeringen[0]?.tekst ?? (isConflict ? 'Een collega wijzigde dit net. Probeer het opnieuw.' : undefined));
  return tekst === undefined ? null : (
    <Melding toon="acuut" rol="alert">
      {tekst}
    </Melding>
  );
};

const Afspraakkeuze = ({ afspraak: { id, versie, als, dan, toestand, looptDoor } }: { afspraak: Voorbereiding['afspraken'][number] }) => {
  const { voerUit, storing, weigeringen, conflict } = useOpdracht(AfspraakLooptDoorDocument);
  const stand = toestand === null ? '' : afspraaktoestandNaam[toestand].toLowerCase();
  return (
    <li>
      <Vinkje
        naam={`afspraak-${id}`}
        label={`Als ${als ?? ''}, dan ${dan ?? ''}`}
        hint={`Nu: ${stand}. Staat ${gaatMee({ toestand, looptDoor }) ? '' : 'niet '}op het blad.`}
        waarde={looptDoor ?? false}
        onWijzig={(nieuw) => void voerUit({ id, versie: conflict?.versie ?? versie, looptDoor: nieuw })}
      />
      <NietBewaard storing={storing} weigeringen={weigeringen} isConflict={conflict !== undefined} />
    </li>
  );
};

const Risicokeuze = ({ risico: { id, versie, aspectNaam, toelichting, bewaken } }: { risico: Voorbereiding['risicos'][number] }) => {
  const { voerUit, storing, weigeringen, conflict } = useOpdracht(RisicoBewakenDocument);
  return (
    <li>
      <Vinkje
        naam={`risico-${id}`}
        label={aspectNaam ?? 'Zorg'}
        hint={toelichting ?? undefined}
        waarde={bewaken ?? false}
        onWijzig={(nieuw) => void voerUit({ id, versie: conflict?.versie ?? versie, bewaken: nieuw })}
      />
      <NietBewaard storing={storing} weigeringen={weigeringen} isConflict={conflict !== undefined} />
    </li>
  );
};

/** Which agreements run on and which risks are watched: a choice in the dossier itself, kept at once. */
export const Meegeven = ({ casus: { afspraken, risicos } }: { casus: Voorbereiding }) => {
  const { basis } = useDossier();
  const teKiezen = afspraken.filter(({ toestand }) => toestand !== 'BEEINDIGD');
  const aanwezig = risicos.filter(({ aanwezig: speelt, bewaken }) => speelt !== 'NIET_AANWEZIG' || bewaken === true);
  return (
    <Kaart titel="Wat het wijkteam meekrijgt" actie="Elk vinkje is meteen bewaard">
      <Stapel>
        <section aria-labelledby="meegeven-afspraken">
          <h3 id="meegeven-afspraken" className="bv-duo-tussenkop">
            Welke afspraken lopen door?
          </h3>
          {teKiezen.length === 0 ? (
            <LegeStaat titel="Nog geen afspraken">
              <Tekstlink href={`${basis}/plan`}>Leg ze vast in het veiligheidsplan</Tekstlink>
            </LegeStaat>
          ) : (
            <ul className="bv-duo-lijst">
              {teKiezen.map((afspraak) => (
                <Afspraakkeuze key={afspraak.id} afspraak={afspraak} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="meegeven-risicos">
          <h3 id="meegeven-risicos" className="bv-duo-tussenkop">
            Welke zorgen houdt het wijkteam in de gaten?
          </h3>
          {aanwezig.length === 0 ? (
            <LegeStaat titel="Nog geen zorgen vastgelegd">
              <Tekstlink href={`${basis}/risicos`}>Loop de risico's langs</Tekstlink>
            </LegeStaat>
          ) : (
            <ul className="bv-duo-lijst">
              {aanwezig.map((risico) => (
                <Risicokeuze key={risico.id} risico={risico} />
              ))}
            </ul>
          )}
        </section>
      </Stapel>
    </Kaart>
  );
};
