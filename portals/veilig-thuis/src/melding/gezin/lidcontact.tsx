import { Melding, Stapel, Tekstveld, Uitklap, Veldrij, Vinkje } from '@bv/ui';
import { useFormState, useWatch } from 'react-hook-form';
import { Invoer } from '@bv/formulier';
import { useMelding } from '../invoer/meldingkader.js';

/** Address, secret or not, and how to reach somebody. Folded away until it is needed or wrong. */
export const Lidcontact = ({ plaats, naam }: { plaats: number; naam: string }) => {
  const { formulier } = useMelding();
  const { control, trigger } = formulier;
  const pad = `gezinsleden.${plaats}` as const;
  const { errors } = useFormState({ control, name: [`${pad}.adres`, `${pad}.telefoon`, `${pad}.email`, `${pad}.tolkTaal`] });
  const [adres, telefoon, email, tolkTaal] = useWatch({ control, name: [`${pad}.adres`, `${pad}.telefoon`, `${pad}.email`, `${pad}.tolkTaal`] });
  const fout = errors.gezinsleden?.[plaats];
  const isGevuld = Boolean(adres.straat || adres.postcode || adres.plaats || adres.isGeheim || telefoon || email || tolkTaal);
  const isFout = Boolean(fout?.adres ?? fout?.telefoon ?? fout?.email ?? fout?.tolkTaal);
  return (
    <Uitklap titel={`Adres en contact van ${naam}`} standaardOpen={isGevuld || isFout} {...(isFout ? { open: true } : {})}>
      <Stapel>
        <div className="bv-vt-adres">
          <Invoer van={control} naam={`${pad}.adres.straat`}>
            {(veld) => <Tekstveld {...veld} label="Straat" verplicht={false} />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.adres.huisnummer`}>
            {(veld) => <Tekstveld {...veld} label="Huisnummer" verplicht={false} />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.adres.postcode`}>
            {(veld) => (
              <Tekstveld
                {...veld}
                label="Postcode"
                verplicht={false}
                onVerlaat={() => {
                  veld.onVerlaat();
                  if (veld.waarde) void trigger(`${pad}.adres.postcode`);
                }}
              />
            )}
          </Invoer>
          <Invoer van={control} naam={`${pad}.adres.plaats`}>
            {(veld) => <Tekstveld {...veld} label="Plaats" verplicht={false} />}
          </Invoer>
        </div>
        <Invoer van={control} naam={`${pad}.adres.isGeheim`}>
          {(veld) => <Vinkje {...veld} label="Dit adres is geheim" hint="Bijvoorbeeld een opvang. Alleen Veilig Thuis en het duo zien het. Anderen zien niet eens dat er een adres is." />}
        </Invoer>
        {adres.isGeheim ? (
          <Melding toon="slot" icoon="schildSlot">
            Noem dit adres niet in een tekst die het gezin leest.
          </Melding>
        ) : null}
        <Veldrij>
          <Invoer van={control} naam={`${pad}.telefoon`}>
            {(veld) => <Tekstveld {...veld} label="Telefoon" verplicht={false} invoermodus="tel" />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.email`}>
            {(veld) => <Tekstveld {...veld} label="E-mail" verplicht={false} invoermodus="email" />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.tolkTaal`}>
            {(veld) => <Tekstveld {...veld} label="Taal van de tolk" verplicht={false} hint="Leeg: geen tolk nodig." />}
          </Invoer>
        </Veldrij>
      </Stapel>
    </Uitklap>
  );
};
