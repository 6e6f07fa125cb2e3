import { Kaart, Knop, Melding, Rij, Stapel, Tekstveld, Veldrij } from '@bv/ui';
import { useFieldArray, useWatch } from 'react-hook-form';
import { Invoer } from '@bv/formulier';
import { useOngedaan } from '../../app/formulier/use-ongedaan.js';
import { Gekozengezin } from '../gezin/gekozengezin.js';
import { Lidkaart } from '../gezin/lidkaart.js';
import { Relatiekaart } from '../gezin/relatiekaart.js';
import { useMelding } from '../invoer/meldingkader.js';
import { leegLid, type Lidwaarden, voluit } from '../invoer/waarden.js';

/** Step 2: who belongs to the family, how they belong together, and do we know them already? */
export const Gezinstap = () => {
  const { formulier } = useMelding();
  const { control, getValues } = formulier;
  const leden = useFieldArray({ control, name: 'gezinsleden', keyName: 'sleutel' });
  const bestaandGezin = useWatch({ control, name: 'bestaandGezin' });
  const ongedaan = useOngedaan<Lidwaarden>({
    remove: leden.remove,
    insert: (plaats, lid) => leden.insert(plaats, lid, { shouldFocus: false }),
  });
  return (
    <>
      {bestaandGezin ? (
        <Gekozengezin gezin={bestaandGezin} />
      ) : (
        <Melding icoon="zoek" titel="Kennen we dit gezin al?">
          Terwijl u een naam, geboortedatum of BSN typt, zoeken wij of het gezin al bekend is. U ziet dan alleen wie u kunt bellen. Elke zoekvraag en
          elke treffer komt in het logboek.
        </Melding>
      )}
      {leden.fields.map(({ sleutel, tijdelijkId }, plaats) => (
        <Lidkaart
          key={tijdelijkId || sleutel}
          plaats={plaats}
          {...(leden.fields.length > 1 || bestaandGezin
            ? {
                onVerwijder: () => {
                  const lid = getValues(`gezinsleden.${plaats}`);
                  ongedaan.verwijder(plaats, lid, voluit(lid, plaats));
                },
              }
            : {})}
        />
      ))}
      {ongedaan.melding}
      <Rij>
        <Knop icoon="persoonErbij" onKlik={() => leden.append(leegLid(getValues('gezinsleden').at(-1)?.achternaam))}>
          Nog iemand toevoegen
        </Knop>
      </Rij>
      <Relatiekaart />
      {bestaandGezin ? null : (
        <Kaart titel="Hoe noemen we dit gezin?">
          <Stapel>
            <Veldrij>
              <Invoer van={control} naam="gezinsnaam">
                {(veld) => <Tekstveld {...veld} label="Naam van het dossier" verplicht={false} hint="Laat leeg voor de naam van het jongste kind." />}
              </Invoer>
              <Invoer van={control} naam="gebied">
                {(veld) => <Tekstveld {...veld} label="Gebied" verplicht={false} hint="Bijvoorbeeld Nieuw-West." />}
              </Invoer>
            </Veldrij>
          </Stapel>
        </Kaart>
      )}
    </>
  );
};
