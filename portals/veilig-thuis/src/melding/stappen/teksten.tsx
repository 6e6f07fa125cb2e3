import { Badge, Kaart, Knop, Kolommen, Stapel, Tekstvlak } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { Invoer, woordhulp } from '@bv/formulier';
import { useMelding } from '../invoer/meldingkader.js';
import { Melderplekken } from './melderplekken.js';

/** The melding twice: as Veilig Thuis heard it, and so that the family may read it. */
export const Teksten = () => {
  const { formulier } = useMelding();
  const { control, setValue } = formulier;
  const [tekstIntern, tekstVoorGezin] = useWatch({ control, name: ['tekstIntern', 'tekstVoorGezin'] });
  return (
    <div className="bv-vt-teksten">
      <Kolommen verdeling="1-1">
        <Kaart titel="Alleen voor Veilig Thuis" toon="slot" actie={<Badge toon="slot">Intern</Badge>}>
          <Invoer van={control} naam="tekstIntern">
            {(veld) => (
              <Tekstvlak
                {...veld}
                label="Tekst voor Veilig Thuis"
                rijen={9}
                verhaal
                hint="Wat de melder vertelde, en hoe die dat weet. Het gezin en het duo lezen dit niet."
              />
            )}
          </Invoer>
        </Kaart>
        <Kaart titel="Het gezin leest mee" toon="info" actie={<Badge toon="info" icoon="oog">Gezin en duo</Badge>}>
          <Stapel>
            <Invoer van={control} naam="tekstVoorGezin">
              {(veld) => (
                <Stapel ruimte="klein">
                  <Tekstvlak
                    {...veld}
                    label="Tekst die het gezin mag lezen"
                    rijen={9}
                    verhaal
                    hint="Dezelfde zorgen, zonder wat de melder kan verraden. Wat gebeurde er, in gewone woorden?"
                    waarschuwing={woordhulp(veld.waarde)}
                  />
                  <Melderplekken veld={veld.naam} tekst={veld.waarde} />
                </Stapel>
              )}
            </Invoer>
            {tekstVoorGezin === '' && tekstIntern !== '' ? (
              <div>
                <Knop klein icoon="kopie" onKlik={() => setValue('tekstVoorGezin', tekstIntern, { shouldDirty: true })}>
                  Begin met de interne tekst
                </Knop>
              </div>
            ) : null}
          </Stapel>
        </Kaart>
      </Kolommen>
    </div>
  );
};
