import { invoerschemas } from '@bv/begrippen';
import { Conflictmelding, Invoer, Invoerformulier, TekstZonderNamen, useBevestigd, useInvoerformulier } from '@bv/formulier';
import { Kaart, Stapel, Tijdstip, useStatus, Verhaal } from '@bv/ui';
import { useOpenvorm } from '../app/formulier/openvormen.js';
import { AdviesvraagBeantwoordenDocument } from '../gql/graphql.js';
import type { Adviesvraagblad } from './adviesvraag-pagina.js';

const Invullen = ({ vraag, onKlaar }: { vraag: Adviesvraagblad; onKlaar: () => void }) => {
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.adviesvraagBeantwoorden,
    document: AdviesvraagBeantwoordenDocument,
    begin: { id: vraag.id, versie: vraag.versie, antwoord: vraag.antwoord ?? '', bevestigd: [] },
    concept: { sleutel: `veilig-thuis/adviesvraag/${vraag.id}#antwoord`, titel: `Advies bij ${vraag.nummer}` },
    gelukt: () => {
      meld('Het advies is bewaard.');
      onKlaar();
    },
  });
  const { control, setValue } = stand.formulier;
  const tekst = useBevestigd(stand.formulier);
  const { conflict, begin } = stand.opdracht;
  return (
    <Invoerformulier van={stand} label="Advies" knop="Advies bewaren">
      <Stapel>
        {conflict ? (
          <Conflictmelding
            conflict={conflict}
            wat="deze adviesvraag"
            onVerder={() => {
              // Both texts stay: what the colleague wrote, and under it the own.
              const ander = conflict.velden.find(({ veld }) => veld === 'antwoord')?.huidig;
              setValue('versie', conflict.versie);
              if (ander) setValue('antwoord', `${ander}\n\n${stand.formulier.getValues('antwoord')}`, { shouldDirty: true });
              begin();
            }}
          />
        ) : null}
        <Invoer van={control} naam="antwoord">
          {(veld) => (
            <TekstZonderNamen
              {...veld}
              label="Wat adviseert u?"
              rijen={6}
              hint="Wat kan de vrager zelf doen, en wanneer moet die ons weer bellen?"
              {...tekst}
            />
          )}
        </Invoer>
      </Stapel>
    </Invoerformulier>
  );
};

/** The advice: as it stands, and a form to write it or to add to it. */
export const Antwoord = ({ vraag }: { vraag: Adviesvraagblad }) => {
  const isOpen = vraag.toestand === 'OPEN';
  const { open: bezig, knop, klaar } = useOpenvorm('Advies aanvullen', isOpen);
  const kanSchrijven = vraag.toestand === 'OPEN' || vraag.toestand === 'BEANTWOORD';
  return (
    <Kaart titel="Het advies">
      <Stapel>
        {vraag.antwoord && !(bezig && kanSchrijven) ? (
          <>
            <Verhaal>{vraag.antwoord}</Verhaal>
            {vraag.beantwoordOp ? (
              <p className="bv-zacht">
                Gegeven op <Tijdstip waarde={vraag.beantwoordOp} />
              </p>
            ) : null}
          </>
        ) : null}
        {!vraag.antwoord && !kanSchrijven ? <p className="bv-zacht">Er is geen advies vastgelegd.</p> : null}
        {kanSchrijven && !(isOpen && bezig) ? <div>{knop}</div> : null}
        {kanSchrijven && bezig ? <Invullen vraag={vraag} onKlaar={klaar} /> : null}
      </Stapel>
    </Kaart>
  );
};
