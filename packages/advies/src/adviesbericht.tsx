import { Adviesberichtsoort, invoerschemas } from '@bv/begrippen';
import { Besluitconflict, Invoer, Invoerformulier, TekstZonderNamen, useBevestigd, useInvoerformulier, zonderConflictfout } from '@bv/formulier';
import { Kaart, Keuzerondjes, useStatus } from '@bv/ui';
import { AdviesberichtSchrijvenDocument, type AdviesVeldenFragment } from './gql/graphql.js';

const SOORTEN = [
  { waarde: Adviesberichtsoort.ADVIES, tekst: 'Ik geef advies' },
  { waarde: Adviesberichtsoort.TERUGVRAAG, tekst: 'Ik vraag iets terug', toelichting: 'De termijn staat stil tot het wijkteam antwoordt.' },
];

const TEKST = {
  duo: { titel: 'Antwoorden', label: 'Wat schrijft u?', hint: 'Wat kan het wijkteam zelf doen, en wanneer moet het weer aan de bel trekken?', begin: Adviesberichtsoort.ADVIES },
  wijkteam: { titel: 'Antwoorden of doorvragen', label: 'Wat wilt u zeggen of nog weten?', hint: 'Noem niemand. Schrijf “de moeder”, “een kind van 8”.', begin: Adviesberichtsoort.REACTIE },
} as const;

export interface AdviesberichtProps {
  advies: AdviesVeldenFragment;
  kant: 'duo' | 'wijkteam';
}

/** A next word in the talk. Nobody is named in it, here either. */
export const Adviesbericht = ({ advies: { id, versie, nummer, toestand }, kant }: AdviesberichtProps) => {
  const { meld } = useStatus();
  const { titel, label, hint, begin } = TEKST[kant];
  const stand = useInvoerformulier({
    schema: invoerschemas.adviesberichtSchrijven,
    document: AdviesberichtSchrijvenDocument,
    begin: { id, versie, soort: begin, tekst: '', bevestigd: [] },
    concept: { sleutel: `${kant}/advies/${id}#bericht`, titel: `Bericht bij ${nummer}` },
    gelukt: () => meld('Uw bericht is verstuurd.'),
  });
  const { control } = stand.formulier;
  const zonderNamen = useBevestigd(stand.formulier);
  return (
    <Kaart titel={titel}>
      <Invoerformulier van={zonderConflictfout(stand)} label={titel} knop="Versturen">
        <Besluitconflict van={stand} wat="Deze vraag" />
        {kant === 'duo' && toestand !== 'BEANTWOORD' ? <Invoer van={control} naam="soort">{(veld) => <Keuzerondjes label="Wat doet u?" verplicht opties={SOORTEN} {...veld} />}</Invoer> : null}
        <Invoer van={control} naam="tekst">{(veld) => <TekstZonderNamen {...veld} {...zonderNamen} label={label} hint={hint} rijen={5} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};
