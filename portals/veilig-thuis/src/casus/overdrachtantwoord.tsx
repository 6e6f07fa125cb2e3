import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { useDocument } from '@bv/portal';
import { Datumveld, Keuzerondjes, Knop, Melding, Rij, Stapel, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';
import { type Overdracht, useCasus } from '../app/casus/casus-context.js';
import { useOpenvorm } from '../app/formulier/openvormen.js';
import { OverdrachtAntwoordVastleggenDocument, OverdrachtbriefDocument } from '../gql/graphql.js';

const JA_NEE = [
  { waarde: 'ja' as const, tekst: 'Ja, aangenomen' },
  { waarde: 'nee' as const, tekst: 'Nee, niet aangenomen' },
];

const Antwoord = ({ overdracht, klaar }: { overdracht: Overdracht; klaar: () => void }) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.overdrachtAntwoordVastleggen,
    document: OverdrachtAntwoordVastleggenDocument,
    begin: { id: overdracht.id, versie: overdracht.versie, isAanvaard: true, antwoordVan: '', reden: '' },
    concept: { sleutel: `veilig-thuis/antwoord/${overdracht.id}`, titel: `Antwoord op de overdracht, ${casus.nummer ?? ''}` },
    gelukt: () => {
      meld('Het antwoord is vastgelegd.');
      klaar();
    },
  });
  const { control } = stand.formulier;
  return (
    <Invoerformulier van={stand} label="Antwoord op de overdracht" knop="Antwoord vastleggen">
      <Invoer van={control} naam="isAanvaard">
        {({ waarde, onWijzig, ...veld }) => <Keuzerondjes {...veld} label="Wat was het antwoord?" weergave="naast" opties={JA_NEE} waarde={waarde ? 'ja' : 'nee'} onWijzig={(keuze) => onWijzig(keuze === 'ja')} />}
      </Invoer>
      <Invoer van={control} naam="antwoordVan">{(veld) => <Tekstveld {...veld} label="Wie gaf het antwoord?" hint="Naam en functie." />}</Invoer>
      <Invoer van={control} naam="antwoordOp">{(veld) => <Datumveld {...veld} label="Wanneer?" />}</Invoer>
      <Invoer van={control} naam="reden">{(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="Waarom?" verplicht={false} rijen={2} hint="Nodig als het antwoord nee was." />}</Invoer>
    </Invoerformulier>
  );
};

/** For who receives without a portal: the letter, and what they answered. */
export const Overdrachtantwoord = ({ overdracht }: { overdracht: Overdracht }) => {
  const { open, knop, klaar } = useOpenvorm('Antwoord vastleggen');
  const brief = useDocument(OverdrachtbriefDocument);
  return (
    <Stapel>
      <p>Zij krijgen het blad als brief. Tot zij ja zeggen, blijft u verantwoordelijk.</p>
      {brief.fout ? <Melding toon="acuut" rol="alert" titel={brief.fout} /> : null}
      <Rij>
        <Knop klein icoon="download" bezig={brief.bezig} onKlik={() => void brief.haal({ id: overdracht.id })}>
          Brief als PDF
        </Knop>
        {knop}
      </Rij>
      {open ? <Antwoord overdracht={overdracht} klaar={klaar} /> : null}
    </Stapel>
  );
};
