import { anonimiteitsgrondNaam, meldersoortNaam } from '@bv/begrippen';
import { Badge, Kaart, Veld, Velden } from '@bv/ui';
import type { Casusmelding } from '../casus/casus-context.js';

export interface MelderkaartProps {
  melder: NonNullable<Casusmelding['melder']>;
  /** Of which melding, when there are more. */
  bij?: string;
}

/** Who reported. Only drawn when there is something to draw: a melder who may not be known does not leave a gap. */
export const Melderkaart = ({ melder, bij = '' }: MelderkaartProps) => {
  const { soort, naam, functie, organisatie, telefoon, relatieTotGezin, anonimiteitToegezegd, anonimiteitsgrond } = melder;
  return (
    <Kaart
      titel={`Melder${bij}`}
      {...(anonimiteitToegezegd ? { toon: 'slot' as const } : {})}
      actie={anonimiteitToegezegd ? <Badge toon="slot">Geheim voor het gezin</Badge> : <Badge toon="info">Het gezin mag dit weten</Badge>}
    >
      <Velden kolommen={3}>
        <Veld naam="Naam" waarde={naam} />
        <Veld naam="Soort melder" waarde={soort === null ? null : meldersoortNaam[soort]} />
        <Veld naam="Telefoon" waarde={telefoon} />
        {functie ? <Veld naam="Functie" waarde={functie} /> : null}
        {organisatie ? <Veld naam="Organisatie" waarde={organisatie} /> : null}
        {relatieTotGezin ? <Veld naam="Relatie met het gezin" waarde={relatieTotGezin} /> : null}
        {anonimiteitsgrond ? <Veld naam="Waarom geheim" waarde={anonimiteitsgrondNaam[anonimiteitsgrond]} /> : null}
      </Velden>
    </Kaart>
  );
};
