import { Belevingswijze, invoerschemas, lidnaam, vandaag } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useLezen, useNavigate } from '@bv/portal';
import { Datumveld, Kaart, Keuzerondjes, Schaal, Tekstvlak, useStatus, Vinkje } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Gezichtkeuze } from '../app/gezichten/gezichtkeuze.js';
import { z } from 'zod';
import { BelevingDocument, type BelevingQuery, BelevingVastleggenDocument } from '../gql/graphql.js';

const DUO = 'duo';
// Nobody chosen is not the same as the duo: a figure at the wrong person cannot be seen afterwards.
const schema = invoerschemas.belevingVastleggen.extend({ gezinslidId: z.string({ error: 'Kies wie dit aangaf.' }).transform((wie) => (wie === DUO ? null : wie)) });

const WIJZEN = [
  { waarde: Belevingswijze.GEZICHTEN, tekst: 'Gezichtje' },
  { waarde: Belevingswijze.CIJFER, tekst: 'Cijfer' },
];

const Formulier = ({ gezinsleden }: Pick<NonNullable<BelevingQuery['casus']>, 'gezinsleden'>) => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema,
    document: BelevingVastleggenDocument,
    begin: { casusId, op: vandaag(), wijze: Belevingswijze.GEZICHTEN, woorden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/beleving/nieuw`, titel: `Veiligheidsbeleving, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Vastgelegd.');
      void navigeer(`${basis}/beleving`);
    },
  });
  const { control } = stand.formulier;
  const wijze = stand.formulier.watch('wijze');
  const wie = stand.formulier.watch('gezinslidId');
  return (
    <Kaart>
      <Invoerformulier van={stand} label="Veiligheidsbeleving" knop="Vastleggen" terug={`${basis}/beleving`}>
        <Invoer van={control} naam="gezinslidId">
          {(veld) => (
            <Keuzerondjes
              label="Wie gaf dit aan?"
              verplicht
              weergave="naast"
              opties={[...gezinsleden.map((lid) => ({ waarde: lid.id, tekst: lidnaam(lid) })), { waarde: DUO, tekst: 'Wij als duo' }]}
              {...veld}
            />
          )}
        </Invoer>
        <Invoer van={control} naam="wijze">{(veld) => <Keuzerondjes label="Hoe gaf diegene het aan?" weergave="segmenten" opties={WIJZEN} {...veld} />}</Invoer>
        <Invoer van={control} naam="cijfer">
          {(veld) =>
            wijze === Belevingswijze.CIJFER ? (
              <Schaal label="Hoe veilig voelt het?" laag="heel onveilig" hoog="heel veilig" {...veld} />
            ) : (
              <Gezichtkeuze naam={veld.naam} vraag="Hoe veilig voelt het?" waarde={veld.waarde} onWijzig={veld.onWijzig} fout={veld.fout} />
            )
          }
        </Invoer>
        <Invoer van={control} naam="woorden">{(veld) => <Tekstvlak label="In eigen woorden" verplicht={false} rijen={2} verhaal {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
        {wie === DUO ? null : (
          <Invoer van={control} naam="magMeetellen">
            {(veld) => <Vinkje label="Dit cijfer mag, zonder naam, meetellen in hoe het met veel gezinnen gaat" hint="Vraag het. Zonder ja telt het niet mee." {...veld} waarde={veld.waarde ?? false} />}
          </Invoer>
        )}
        <Invoer van={control} naam="op">{(veld) => <Datumveld label="Wanneer" {...veld} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** Three presses: who, which face, done. */
export const BelevingVastleggen = () => {
  const { casusId } = useDossier();
  const lezing = useLezen(BelevingDocument, { id: casusId });
  return (
    <Dossierpagina titel="Beleving vastleggen" inleiding="Vraag ieder apart. Laat een kind zelf wijzen.">
      <CasusGelezen van={lezing} laadtekst="Gezinsleden laden">
        {({ gezinsleden }) => <Formulier gezinsleden={gezinsleden} />}
      </CasusGelezen>
    </Dossierpagina>
  );
};
