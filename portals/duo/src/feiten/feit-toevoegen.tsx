import { Bronsoort, bronsoortNaam, invoerschemas, lidnaam, vandaag, Verklaringsoort, verklaringsoortNaam, Zekerheid, zekerheidNaam } from '@bv/begrippen';
import { useLezen, useNavigate, useSearchParams } from '@bv/portal';
import { Datumveld, Kaart, Keuzelijst, Keuzerondjes, Melding, Stapel, Tekstveld, Veldrij, useStatus } from '@bv/ui';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { FeitenDocument, VerklaringVastleggenDocument } from '../gql/graphql.js';
import type { Bekendvraag } from '../app/dossier/bekend.js';
import { Bekendkaart } from '../app/dossier/bekendkaart.js';
import type { Feitencasus } from './feitencasus.js';
import { soortUitleg } from './verklaringteksten.js';
import { Verklaringtekstveld } from './verklaringtekstveld.js';

const SOORTEN = Object.values(Verklaringsoort).map((waarde) => ({ waarde, tekst: verklaringsoortNaam[waarde], toelichting: soortUitleg[waarde] }));

const Feitformulier = ({ casus, onWijzig }: { casus: Feitencasus; onWijzig: (zoek: Bekendvraag) => void }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const [adres] = useSearchParams();
  // A statement that the family answered does not change: its correction starts from a copy.
  const eerder = casus.verklaringen.find(({ id }) => id === adres.get('van'));
  const stand = useInvoerformulier({
    schema: invoerschemas.verklaringVastleggen,
    document: VerklaringVastleggenDocument,
    begin: {
      casusId,
      soort: eerder?.soort ?? 'FEIT',
      tekst: eerder?.tekst ?? '',
      bronsoort: eerder?.bronsoort ?? null,
      bron: eerder?.bron ?? '',
      // Not today by itself: a wrong date that nobody chose is worse than an empty one.
      peildatum: null,
      zekerheid: eerder?.zekerheid ?? null,
      overId: eerder?.over?.id ?? null,
    },
    concept: {
      sleutel: `duo/gezin/${casusId}/feit/nieuw${eerder ? `/${eerder.id}` : ''}`,
      titel: `Nieuw feit, ${casus.nummer ?? ''}`,
    },
    gelukt: () => {
      meld('Het feit staat in het dossier.');
      void navigeer(`${basis}/feiten`);
    },
  });
  const { control } = stand.formulier;
  const soort = useWatch({ control, name: 'soort' });
  const isFeit = soort === 'FEIT';
  const [tekst, overId] = useWatch({ control, name: ['tekst', 'overId'] });
  useEffect(() => onWijzig({ tekst, overId: overId || null }), [onWijzig, tekst, overId]);
  return (
    <Invoerformulier van={stand} label="Feit" knop="Bewaren" terug={`${basis}/feiten`}>
      {eerder ? <Melding>U begint met de tekst van het feit waarop het gezin al reageerde. Dat feit blijft staan, met de reacties.</Melding> : null}
      <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Wat legt u vast?" verplicht opties={SOORTEN} {...veld} />}</Invoer>
      <Invoer van={control} naam="tekst">{(veld) => <Verklaringtekstveld soort={soort} veld={veld} />}</Invoer>
      <Veldrij>
        <Invoer van={control} naam="bronsoort">
          {(veld) => (
            <Keuzelijst label="Waar komt het vandaan?" verplicht={isFeit} opties={opties(Bronsoort, bronsoortNaam)} {...veld} waarde={veld.waarde || null} />
          )}
        </Invoer>
        <Invoer van={control} naam="bron">
          {(veld) => <Tekstveld label="Wie zei het, of welk stuk?" verplicht={isFeit} {...veld} waarde={veld.waarde ?? ''} />}
        </Invoer>
      </Veldrij>
      <Veldrij>
        <Invoer van={control} naam="peildatum">
          {(veld) => <Datumveld label="Datum waarop dit gold" verplicht={isFeit} tot={vandaag()} {...veld} waarde={veld.waarde ?? null} />}
        </Invoer>
        <Invoer van={control} naam="overId">
          {(veld) => (
            <Keuzelijst
              label="Over wie gaat het?"
              leegOptie="Het hele gezin"
              opties={casus.gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) }))}
              {...veld}
              waarde={veld.waarde || null}
            />
          )}
        </Invoer>
      </Veldrij>
      <Invoer van={control} naam="zekerheid">
        {(veld) => (
          <Keuzerondjes label="Hoe zeker is het?" weergave="naast" verplicht={false} opties={opties(Zekerheid, zekerheidNaam)} {...veld} waarde={veld.waarde || null} />
        )}
      </Invoer>
    </Invoerformulier>
  );
};

const Voorbeeld = () => (
  <Kaart titel="Eén feit is één korte bewering">
    <dl className="bv-duo-voorbeeld">
      <dt>Liever niet</dt>
      <dd>Er is veel ruzie thuis en de kinderen hebben daar last van.</dd>
      <dt>Wel</dt>
      <dd>Op 3 november schreeuwde vader een half uur tegen moeder. Sam (4) zat onder de tafel.</dd>
      <dt>En apart, als interpretatie</dt>
      <dd>Sam is bang voor de ruzies van zijn ouders.</dd>
    </dl>
  </Kaart>
);

/** The form, and beside it what is known already of this person and this subject: nobody is asked the same twice (A17). */
const Feitwerk = ({ casus }: { casus: Feitencasus }) => {
  const [vraag, zetVraag] = useState<Bekendvraag>({ tekst: '', overId: null });
  return (
    <div className="bv-kolommen bv-kolommen--2-1">
      <Kaart>
        <Feitformulier casus={casus} onWijzig={zetVraag} />
      </Kaart>
      <Stapel>
        <Bekendkaart casus={casus} vraag={vraag} />
        <Voorbeeld />
      </Stapel>
    </div>
  );
};

export const FeitToevoegen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(FeitenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Feit toevoegen" inleiding="Het gezin leest feiten mee en kan zeggen of ze kloppen.">
      <CasusGelezen van={lezing} laadtekst="Gezin laden">
        {(casus) => (
          <Feitwerk casus={casus} />
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
