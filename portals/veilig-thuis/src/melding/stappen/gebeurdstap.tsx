import { Kaart, Knop, Melding, Rij, Stapel, Tekstvlak } from '@bv/ui';
import { LENGTE } from '@bv/begrippen';
import { useFieldArray } from 'react-hook-form';
import { Invoer, woordhulp } from '@bv/formulier';
import { useOngedaan } from '../../app/formulier/use-ongedaan.js';
import { useMelding } from '../invoer/meldingkader.js';
import { leegVoorval, type Voorvalwaarden } from '../invoer/waarden.js';
import { Melderplekken } from './melderplekken.js';
import { Teksten } from './teksten.js';
import { Voorvalkaart } from './voorvalkaart.js';

/** Step 3: what happened, concretely, and the two texts: one for Veilig Thuis and one that the family may read. */
export const Gebeurdstap = () => {
  const { formulier } = useMelding();
  const { control, getValues } = formulier;
  const voorvallen = useFieldArray({ control, name: 'voorvallen', keyName: 'sleutel' });
  const ongedaan = useOngedaan<Voorvalwaarden>({
    remove: voorvallen.remove,
    insert: (plaats, voorval) => voorvallen.insert(plaats, voorval, { shouldFocus: false }),
  });
  return (
    <>
      <Melding titel="Schrijf op wat er gebeurde">
        Wie deed wat, bij wie, wanneer, hoe vaak en met welk gevolg? Het gezin en het duo lezen dit ook.
      </Melding>
      {voorvallen.fields.map(({ sleutel }, plaats) => (
        <Voorvalkaart
          key={sleutel}
          plaats={plaats}
          {...(voorvallen.fields.length > 1
            ? { onVerwijder: () => ongedaan.verwijder(plaats, getValues(`voorvallen.${plaats}`), `Voorval ${plaats + 1}`) }
            : {})}
        />
      ))}
      {ongedaan.melding}
      <Rij>
        <Knop icoon="plus" onKlik={() => voorvallen.append(leegVoorval)}>
          Nog een voorval toevoegen
        </Knop>
      </Rij>
      <Kaart titel="De kern in één regel">
        <Invoer van={control} naam="kern">
          {(veld) => (
            <Stapel ruimte="klein">
              <Tekstvlak
                {...veld}
                label="Kern"
                rijen={1}
                max={LENGTE.KERN}
                hint="Dit ziet iedereen in de werkvoorraad, ook wie het gezin niet kent. Noem geen namen."
                waarschuwing={woordhulp(veld.waarde)}
                onWijzig={(tekst) => veld.onWijzig(tekst.replace(/\s*\n\s*/g, ' '))}
              />
              <Melderplekken veld={veld.naam} tekst={veld.waarde} />
            </Stapel>
          )}
        </Invoer>
      </Kaart>
      <Teksten />
    </>
  );
};
