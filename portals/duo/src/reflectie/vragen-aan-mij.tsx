import { invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, useInvoerformulier } from '@bv/formulier';
import { Gelezen, useLezen } from '@bv/portal';
import { Datum, Kaart, LegeStaat, Melding, Pagina, Stapel, Tekstvlak, useStatus, Verhaal } from '@bv/ui';
import { MijnSpecialistvragenDocument, type MijnSpecialistvragenQuery, SpecialistvraagBeantwoordenDocument } from '../gql/graphql.js';

type Vraag = MijnSpecialistvragenQuery['mijnSpecialistvragen'][number];

const Antwoord = ({ vraag: { id, versie, vraag, gesteldDoor, tot } }: { vraag: Vraag }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.specialistvraagBeantwoorden,
    document: SpecialistvraagBeantwoordenDocument,
    begin: { id, versie, antwoord: '' },
    concept: { sleutel: `duo/specialistvraag/${id}`, titel: 'Antwoord als specialist' },
    gelukt: () => meld('Uw antwoord is verstuurd. De vraag is nu dicht.'),
  });
  return (
    <Kaart titel={`Vraag van ${gesteldDoor?.naam ?? 'een collega'}`}>
      <Verhaal>{vraag ?? ''}</Verhaal>
      {tot === null ? null : (
        <p className="bv-zacht">
          U kunt antwoorden tot <Datum waarde={tot} />.
        </p>
      )}
      <Invoerformulier van={stand} label="Uw antwoord" knop="Antwoord versturen">
        <Invoer van={stand.formulier.control} naam="antwoord">{(veld) => <Tekstvlak label="Uw antwoord" rijen={5} verplicht {...veld} />}</Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** For somebody who knows more: the questions, and nothing else of these families. */
export const VragenAanMij = () => (
  <Pagina titel="Vragen aan mij" breedte="smal" inleiding="Een team weet iets niet en vraagt het u. U ziet alleen de vraag, niet het dossier.">
    <Gelezen van={useLezen(MijnSpecialistvragenDocument, {})} laadtekst="Vragen laden">
      {({ mijnSpecialistvragen }) => (
        <Stapel>
          {mijnSpecialistvragen.length === 0 ? (
            <LegeStaat titel="Geen vragen">Stelt een team u een vraag, dan staat die hier en krijgt u een bericht.</LegeStaat>
          ) : (
            <Melding titel="Na uw antwoord is de vraag dicht">Lees uw antwoord na voordat u het verstuurt: daarna ziet u de vraag niet meer terug.</Melding>
          )}
          {mijnSpecialistvragen.map((vraag) => (
            <Antwoord key={vraag.id} vraag={vraag} />
          ))}
        </Stapel>
      )}
    </Gelezen>
  </Pagina>
);
