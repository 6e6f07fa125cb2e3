import { invoerschemas } from '@bv/begrippen';
import { useNavigate } from '@bv/portal';
import { Kaart, Tekstveld, Tekstvlak, useStatus, Veldrij } from '@bv/ui';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { Invoer, Invoerformulier, useInvoerformulier, woordhulp } from '@bv/formulier';
import { NetwerklidVastleggenDocument } from '../gql/graphql.js';

export const NetwerklidToevoegen = () => {
  const { casusId, basis, casus } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.netwerklidVastleggen,
    document: NetwerklidVastleggenDocument,
    begin: { casusId, naam: '', relatie: '', telefoon: '', rol: '' },
    concept: { sleutel: `duo/gezin/${casusId}/netwerk/nieuw`, titel: `Iemand in het netwerk, ${casus?.nummer ?? ''}` },
    gelukt: () => {
      meld('Toegevoegd aan het netwerk.');
      void navigeer(`${basis}/gezin`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Dossierpagina titel="Iemand toevoegen aan het netwerk" inleiding="Wie staat om het gezin heen en kan meekijken of helpen? Vraag het aan het gezin.">
      <Kaart>
        <Invoerformulier van={stand} label="Netwerk" knop="Toevoegen" terug={`${basis}/gezin`}>
          <Veldrij>
            <Invoer van={control} naam="naam">{(veld) => <Tekstveld label="Naam" verplicht {...veld} />}</Invoer>
            <Invoer van={control} naam="relatie">{(veld) => <Tekstveld label="Relatie met het gezin" hint="Bijvoorbeeld: oma van Deniz, buurvrouw" verplicht {...veld} />}</Invoer>
          </Veldrij>
          <Invoer van={control} naam="telefoon">{(veld) => <Tekstveld label="Telefoon" type="tel" tekens={20} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
          <Invoer van={control} naam="rol">
            {(veld) => (
              <Tekstvlak
                label="Wat doet deze persoon"
                hint="Bijvoorbeeld: vangt Deniz op als er ruzie is"
                rijen={2}
                verplicht={false}
                waarschuwing={woordhulp(veld.waarde)}
                {...veld}
                waarde={veld.waarde ?? ''}
              />
            )}
          </Invoer>
        </Invoerformulier>
      </Kaart>
    </Dossierpagina>
  );
};
