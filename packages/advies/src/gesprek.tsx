import { adviesberichtsoortNaam, adviesthemaNaam } from '@bv/begrippen';
import { Termijn } from '@bv/portal';
import { Kaart, LegeStaat, Stapel, Tijdlijn, Tijdstip, Veld, Velden, Verhaal } from '@bv/ui';
import type { AdviesVeldenFragment } from './gql/graphql.js';

const TOON = { ADVIES: 'goed', TERUGVRAAG: 'letop', REACTIE: 'info' } as const;

/** The question as it was asked, and everything said about it since. */
export const Gesprek = ({ advies }: { advies: AdviesVeldenFragment }) => (
  <>
    <Kaart titel="De vraag">
      <Stapel>
        <Velden kolommen={2}>
          <Veld naam="Gaat over" waarde={adviesthemaNaam[advies.thema]} />
          <Veld naam="Gesteld door" waarde={[advies.door?.naam, advies.door?.organisatie?.naam].filter(Boolean).join(', ')} />
          <Veld naam="Gesteld" waarde={<Tijdstip waarde={advies.gesteldOp} />} />
          <Veld naam="Wie antwoordt" waarde={advies.behandelaar?.naam ?? 'Nog niemand'} />
          {advies.termijn === null ? null : <Veld naam="Antwoord" waarde={<Termijn termijn={advies.termijn} werkdagenOver={advies.werkdagenOver} />} />}
        </Velden>
        <Verhaal>{advies.situatie}</Verhaal>
        {advies.geprobeerd === null ? null : (
          <>
            <h3>Wat al is geprobeerd</h3>
            <Verhaal>{advies.geprobeerd}</Verhaal>
          </>
        )}
        <h3>Wat het wijkteam wil weten</h3>
        <Verhaal>{advies.vraag}</Verhaal>
      </Stapel>
    </Kaart>
    <Kaart titel="Wat er is geschreven">
      {advies.berichten.length === 0 ? (
        <LegeStaat titel="Er is nog niet geantwoord" />
      ) : (
        <Tijdlijn
          label="Berichten, het oudste eerst"
          punten={advies.berichten.map(({ id, op, soort, tekst, door }) => ({
            sleutel: id, moment: op, titel: `${adviesberichtsoortNaam[soort]}, ${door?.naam ?? 'een collega'}`, toon: TOON[soort], inhoud: <Verhaal>{tekst}</Verhaal>,
          }))}
        />
      )}
    </Kaart>
  </>
);
