import { Contactvorm, contactvormNaam, Interventiesoort, interventiesoortNaam, invoerschemas, TOEGESTANE_INTERVENTIES, Werkhoedanigheid, werkhoedanigheidNaam } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzelijst, Keuzerondjes, Tekstvlak, Tijdstipveld, Vinkje, useStatus } from '@bv/ui';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { ContactmomentVastleggenDocument, ContactVoorbereidenDocument } from '../gql/graphql.js';
import { Bekendkaart } from '../app/dossier/bekendkaart.js';
import { besprokenMet } from './besproken-met.js';
import { MetWieVeld } from '../app/formulier/met-wie-veld.js';
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
    begin: { casusId, op: nu, metWie: '', samenMetWijkteam: false, hoedanigheid: null, interventie: null, verslag: '' },
    concept: { sleutel: `duo/gezin/${casusId}/contact/nieuw`, titel: `Contact vastleggen, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Het contact is vastgelegd.');
      void navigeer(`${basis}/contact`);
    },
  });
  const { control } = stand.formulier;
  const [metWie, verslag, hoedanigheid] = useWatch({ control, name: ['metWie', 'verslag', 'hoedanigheid'] });
  // Only who is employed by a gecertificeerde instelling can act as jeugdbeschermer: nobody else is asked.
  const isVanGi = data?.ik.partij.organisatie?.soort === 'GECERTIFICEERDE_INSTELLING';
  const interventies = TOEGESTANE_INTERVENTIES[hoedanigheid || Werkhoedanigheid.BLIJVEND_VEILIG];
  return (
    <Dossierpagina titel="Contact vastleggen" inleiding="Kort en feitelijk. Wat het gezin ervan vindt, schrijft u op in hun woorden.">
      <div className="bv-kolommen bv-kolommen--2-1">
      <Kaart>
        <Invoerformulier van={stand} label="Contact" knop="Contact bewaren" terug={`${basis}/contact`}>
          <Invoer van={control} naam="vorm">
            {(veld) => <Keuzerondjes label="Hoe was het contact?" weergave="naast" verplicht opties={opties(Contactvorm, contactvormNaam)} {...veld} />}
          </Invoer>
          <Invoer van={control} naam="op">{(veld) => <Tijdstipveld label="Wanneer?" verplicht {...veld} />}</Invoer>
          <Invoer van={control} naam="metWie">
            {(veld) => <MetWieVeld namen={namen.filter((naam) => naam !== null)} veld={veld} />}
          </Invoer>
          <Invoer van={control} naam="samenMetWijkteam">{(veld) => <Vinkje label="Samen met het wijkteam" {...veld} waarde={veld.waarde ?? false} />}</Invoer>
          {isVanGi ? (
            <Invoer van={control} naam="hoedanigheid">
              {(veld) => (
                <Keuzerondjes
                  label="Als wie deed u dit?"
                  hint="Als jeugdbeschermer motiveert u; hulp geven mag dan niet."
                  weergave="naast"
                  verplicht={false}
                  opties={opties(Werkhoedanigheid, werkhoedanigheidNaam)}
                  {...veld}
                  waarde={veld.waarde || Werkhoedanigheid.BLIJVEND_VEILIG}
                />
              )}
            </Invoer>
          ) : null}
          <Invoer van={control} naam="interventie">
            {(veld) => (
              <Keuzelijst
                label="Wat deed u vooral?"
                leegOptie="Niet van toepassing"
                verplicht={false}
                opties={opties(Interventiesoort, interventiesoortNaam).filter(({ waarde }) => interventies.includes(waarde) || waarde === veld.waarde)}
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
      {data?.casus ? <Bekendkaart casus={data.casus} vraag={{ tekst: verslag, overId: besprokenMet(data.casus.gezinsleden, metWie) }} /> : <div />}
      </div>
    </Dossierpagina>
  );
};
