import { vandaag } from '@bv/begrippen';
import { Invoer } from '@bv/formulier';
import { Datumveld, Knop, Rij, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import type { Aandraagcontrol } from './aandraagvelden.js';

export const LEEG_FEIT = { tekst: '', bron: '', peildatum: '' };

export interface FeitveldenProps {
  van: Aandraagcontrol;
  plaats: number;
  onVerwijder: () => void;
}

/** One fact of the request, with its source and its day: without those it is no fact (A20). */
export const Feitvelden = ({ van, plaats, onVerwijder }: FeitveldenProps) => {
  const naam = `Feit ${plaats + 1}`;
  return (
    <fieldset className="bv-raad-groep">
      <legend>{naam}</legend>
      <Invoer van={van} naam={`feiten.${plaats}.tekst`}>{(veld) => <Tekstvlak label="Wat staat vast?" rijen={2} verplicht {...veld} />}</Invoer>
      <Veldrij>
        <Invoer van={van} naam={`feiten.${plaats}.bron`}>{(veld) => <Tekstveld label="Waar staat het?" hint="Bijvoorbeeld: verzoek van het wijkteam" verplicht {...veld} />}</Invoer>
        <Invoer van={van} naam={`feiten.${plaats}.peildatum`}>{(veld) => <Datumveld label="Op welke dag was dit zo?" tot={vandaag()} verplicht {...veld} waarde={veld.waarde || null} />}</Invoer>
      </Veldrij>
      <Rij>
        <Knop soort="stil" klein icoon="prullenbak" aria-label={`${naam} verwijderen`} onKlik={onVerwijder}>Verwijderen</Knop>
      </Rij>
    </fieldset>
  );
};
