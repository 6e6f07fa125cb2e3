import { VORMEN, VORMUITLEG } from '@bv/advies';
import { invoerschemas, LENGTE, Samenwerkgrond, samenwerkgrondNaam, Samenwerkingspartner, samenwerkingspartnerNaam, samenwerkingsvormNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Keuzerondjes, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { SamenwerkingBeginnenDocument, SamenwerkpartnersDocument, type SamenwerkpartnersQuery } from '../gql/graphql.js';

const Formulier = ({ partijen }: { partijen: SamenwerkpartnersQuery['partijen'] }) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.samenwerkingBeginnen,
    document: SamenwerkingBeginnenDocument,
    begin: { casusId, partijId: '', naam: '', reden: '', grondToelichting: '' },
    concept: { sleutel: `duo/gezin/${casusId}/samenwerking/nieuw`, titel: `Samenwerking, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('De samenwerking is begonnen.');
      void navigeer(`${basis}/samenwerking`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Samenwerking beginnen" knop="Samenwerking beginnen" terug={`${basis}/samenwerking`}>
      <Invoer van={control} naam="partner">{(veld) => <Keuzerondjes label="Met wie werkt u samen?" verplicht opties={opties(Samenwerkingspartner, samenwerkingspartnerNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="partijId">
        {(veld) => (
          <Keuzelijst label="Wie is het?" hint="Wie in het portaal van het wijkteam werkt, ziet daarna een deel van dit gezin." leegOptie="Werkt niet in dit systeem" verplicht={false} opties={partijen.map(({ id, naam, organisatie }) => ({ waarde: id, tekst: [naam, organisatie?.naam].filter(Boolean).join(', ') }))} {...veld} waarde={veld.waarde || null} />
        )}
      </Invoer>
      <Invoer van={control} naam="naam">{(veld) => <Tekstveld label="Naam, als die hier niet bij staat" hint="Deze ziet niets in het dossier." verplicht={false} max={LENGTE.NAAM} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
      <Invoer van={control} naam="vorm">{(veld) => <Keuzerondjes label="Hoe werkt u samen?" verplicht opties={VORMEN.map((waarde) => ({ waarde, tekst: samenwerkingsvormNaam[waarde], toelichting: VORMUITLEG[waarde] }))} {...veld} />}</Invoer>
      <Invoer van={control} naam="reden">{(veld) => <Tekstvlak label="Waarom?" hint="De ander leest dit. Eén of twee zinnen, zonder bijzonderheden." rijen={2} max={LENGTE.REGEL} verplicht {...veld} />}</Invoer>
      <Invoer van={control} naam="grond">{(veld) => <Keuzerondjes label="Waarom mag de ander meekijken?" verplicht opties={opties(Samenwerkgrond, samenwerkgrondNaam)} {...veld} />}</Invoer>
      <Invoer van={control} naam="grondToelichting">{(veld) => <Tekstvlak label="Wie vond het goed, of welke grond is er?" rijen={2} max={LENGTE.ALINEA} verplicht {...veld} />}</Invoer>
    </Invoerformulier>
  );
};

/** A conscious act: from here somebody else sees a part of this family. */
export const SamenwerkingBeginnen = () => (
  <Dossierpagina titel="Samenwerking beginnen" inleiding="Met een wijkteam, specialistische zorg of de huisarts. Bespreek het eerst met het gezin.">
    <Gelezen van={useLezen(SamenwerkpartnersDocument, {})} laadtekst="Mensen laden">
      {({ partijen }) => (
        <Kaart titel="Met wie, hoe en waarom">
          <Formulier partijen={partijen} />
        </Kaart>
      )}
    </Gelezen>
  </Dossierpagina>
);
