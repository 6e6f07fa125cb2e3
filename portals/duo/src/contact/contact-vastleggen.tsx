import { Contactvorm, contactvormNaam, Interventiesoort, interventiesoortNaam, invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Keuzerondjes, Tekstvlak, Tijdstipveld, useStatus } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { ContactmomentVastleggenDocument, ContactVoorbereidenDocument } from '../gql/graphql.js';
import { MetWieVeld } from './met-wie-veld.js';
import './contact.css';

/** Opens at once, without waiting for the names: who comes back from a visit wants to write. */
export const ContactVastleggen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const { data } = useLezen(ContactVoorbereidenDocument, { id: casusId });
  const [nu] = useState(() => new Date().toISOString());
  const namen = [...(data?.casus?.gezinsleden ?? []).map(({ voornamen }) => voornamen), ...(data?.casus?.netwerk ?? []).map(({ naam }) => naam)];
  const stand = useInvoerformulier({
    schema: invoerschemas.contactmomentVastleggen,
    document: ContactmomentVastleggenDocument,
    begin: { casusId, op: nu, metWie: '', interventie: null, verslag: '' },
    concept: { sleutel: `duo/gezin/${casusId}/contact/nieuw`, titel: `Contact vastleggen, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het contact is vastgelegd.');
      void navigeer(`${basis}/contact`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Contact vastleggen" inleiding="Kort en feitelijk. Wat het gezin ervan vindt, schrijft u op in hun woorden.">
      <Kaart>
        <Invoerformulier van={stand} label="Contact" knop="Contact bewaren" terug={`${basis}/contact`}>
          <Invoer van={control} naam="vorm">
            {(veld) => <Keuzerondjes label="Hoe was het contact?" weergave="naast" verplicht opties={opties(Contactvorm, contactvormNaam)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="op">{(veld) => <Tijdstipveld label="Wanneer?" verplicht {...veld} />}</Invoer>
          <Invoer van={control} naam="metWie">
            {(veld) => <MetWieVeld namen={namen.filter((naam) => naam !== null)} veld={veld} />}
          </Invoer>
          <Invoer van={control} naam="interventie">
            {(veld) => (
              <Keuzelijst
                label="Wat deed u vooral?"
                leegOptie="Niet van toepassing"
                verplicht={false}
                opties={opties(Interventiesoort, interventiesoortNaam)}
                {...veld}
                waarde={veld.waarde || null}
              />
            )}
          </Invoer>
          <Invoer van={control} naam="verslag">
            {(veld) => <Tekstvlak label="Verslag" hint="Wat is besproken, wat is afgesproken, wat zag u?" rijen={6} verhaal verplicht {...veld} />}
          </Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
