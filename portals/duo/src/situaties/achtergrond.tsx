import { aanwezigheidNaam, invoerschemas, LENGTE, lidnaam } from '@bv/begrippen';
import { useLezen, useNavigate, useParams } from '@bv/portal';
import { Kaart, Knoplink, LegeStaat, Melding, Stapel, Tekstvlak, useStatus, Verhaal, Vinkjesgroep } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { AchtergrondKoppelenDocument, SituatiesDocument } from '../gql/graphql.js';
import { achterliggend, type Situatie, type Situatiecasus } from './situatiecasus.js';

const Achtergrondformulier = ({ situatie, casus: { risicos, patronen } }: { situatie: Situatie; casus: Situatiecasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const nu = achterliggend(situatie);
  const stand = useInvoerformulier({
    schema: invoerschemas.achtergrondKoppelen,
    document: AchtergrondKoppelenDocument,
    begin: { situatieId: situatie.id, risicoIds: nu.risicos.map(({ id }) => id), patroonIds: nu.patronen.map(({ id }) => id), nieuwPatroon: '' },
    concept: { sleutel: `duo/gezin/${casusId}/achtergrond/${situatie.id}`, titel: `Wat erachter zit: ${situatie.titel ?? ''}` },
    gelukt: () => {
      meld('Bewaard wat erachter zit.');
      void navigeer(`${basis}/top-3`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Wat erachter zit" knop="Bewaren" terug={`${basis}/top-3`}>
      {risicos.length === 0 ? (
        <Melding>Er zijn nog geen zorgen vastgelegd bij Risico's. Daar kiest u ze; hier koppelt u ze.</Melding>
      ) : (
        <Invoer van={control} naam="risicoIds">
          {(veld) => (
            <Vinkjesgroep
              label="Welke zorgen maken dat dit gebeurt?"
              verplicht={false}
              opties={risicos.map(({ id, aspectNaam, aanwezig, betreft, toelichting }) => ({
                waarde: id,
                tekst: `${aspectNaam ?? 'Zorg'}, ${betreft === null ? 'het hele gezin' : lidnaam(betreft)}`,
                toelichting: [aanwezig && aanwezigheidNaam[aanwezig], toelichting].filter(Boolean).join(': '),
              }))}
              {...veld}
              waarde={veld.waarde ?? []}
            />
          )}
        </Invoer>
      )}
      {patronen.length > 0 ? (
        <Invoer van={control} naam="patroonIds">
          {(veld) => <Vinkjesgroep label="Welke patronen ziet u terug?" verplicht={false} opties={patronen.map(({ id, omschrijving }) => ({ waarde: id, tekst: omschrijving ?? 'Patroon' }))} {...veld} waarde={veld.waarde ?? []} />}
        </Invoer>
      ) : null}
      <Invoer van={control} naam="nieuwPatroon">
        {(veld) => (
          <Tekstvlak
            label="Een nieuw patroon"
            hint="Wat komt steeds terug? Bijvoorbeeld: na een week zonder geld wordt er gedronken, en daarna geschreeuwd."
            rijen={2}
            max={LENGTE.ALINEA}
            verhaal
            verplicht={false}
            waarschuwing={woordhulp(veld.waarde)}
            {...veld}
            waarde={veld.waarde ?? ''}
          />
        )}
      </Invoer>
    </Invoerformulier>
  );
};

/** Acute unsafety comes out of what lies behind it (A32): the risks and the patterns of this family. */
export const Achtergrond = () => {
  const { casusId, basis } = useDossier();
  const { situatieId } = useParams();
  const lezing = useLezen(SituatiesDocument, { id: casusId });
  return (
    <Dossierpagina titel="Wat zit erachter?" inleiding="Koppel de zorgen en patronen die maken dat dit gebeurt. Hulp die daarop past, maakt het blijvend veilig.">
      <CasusGelezen van={lezing} laadtekst="Situatie laden">
        {(casus) => {
          const situatie = casus.situaties.find(({ id }) => id === situatieId);
          return situatie ? (
            <Kaart titel={situatie.titel ?? 'Situatie'}>
              <Stapel>
                <Verhaal>{situatie.wieDoetWatBijWie ?? ''}</Verhaal>
                <Achtergrondformulier situatie={situatie} casus={casus} />
              </Stapel>
            </Kaart>
          ) : (
            <LegeStaat titel="Deze situatie is niet gevonden" actie={<Knoplink href={`${basis}/top-3`}>Naar de Top-3</Knoplink>} />
          );
        }}
      </CasusGelezen>
    </Dossierpagina>
  );
};
