import { type Gevaarsoort, gevaarsoortNaam } from '@bv/begrippen';
import { Kaart, Stapel, Tijdstip, Veld, Velden, Verhaal } from '@bv/ui';

export interface NoodredenProps {
  nood: { naam: string; organisatie: string | null; gevaar: Gevaarsoort; van: string; tot: string; beeindigdOp: string | null; reden: string };
}

/** Who opened a dossier in an emergency, for which danger, how long and why; for that person and for who judges it. */
export const Noodreden = ({ nood: { naam, organisatie, gevaar, van, tot, beeindigdOp, reden } }: NoodredenProps) => (
  <Kaart titel="Waarom">
    <Stapel>
      <Velden kolommen={2}>
        <Veld naam="Wie" waarde={[naam, organisatie].filter(Boolean).join(', ')} />
        <Veld naam="Welk gevaar" waarde={gevaarsoortNaam[gevaar]} />
        <Veld naam="Van" waarde={<Tijdstip waarde={van} />} />
        <Veld naam={beeindigdOp ? 'Zelf gestopt' : 'Tot'} waarde={<Tijdstip waarde={beeindigdOp ?? tot} />} />
      </Velden>
      <Velden>
        <Veld naam="Reden" waarde={<Verhaal>{reden}</Verhaal>} />
      </Velden>
    </Stapel>
  </Kaart>
);
