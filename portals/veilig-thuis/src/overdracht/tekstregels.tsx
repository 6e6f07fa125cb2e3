import { Kaart, Knop, Rij, Stapel, Tekstvlak } from '@bv/ui';
import { Invoer, woordhulp } from '@bv/formulier';
import { type ReactNode } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useOngedaan } from '../app/formulier/use-ongedaan.js';
import type { Aanbod } from './aanbod-context.js';
import type { Tekstregel } from './waarden.js';

export interface TekstregelsProps {
  formulier: Aanbod['handeling']['formulier'];
  naam: 'voorwaarden' | 'vragen';
  titel: string;
  /** "Voorwaarde" */
  enkel: string;
  hint: string;
  voorbeeld: string;
  /** The family reads it too, so words that judge get a remark. */
  gezinLeest: boolean;
  boven?: ReactNode;
}

/** A list of short texts of the same kind. */
export const Tekstregels = ({ formulier, naam, titel, enkel, hint, voorbeeld, gezinLeest, boven }: TekstregelsProps) => {
  const { control, getValues } = formulier;
  const regels = useFieldArray({ control, name: naam, keyName: 'sleutel' });
  const ongedaan = useOngedaan<Tekstregel>({ remove: regels.remove, insert: (plaats, regel) => regels.insert(plaats, regel, { shouldFocus: false }) });
  return (
    <Kaart titel={titel}>
      <Stapel>
        <p className="bv-zacht">
          {hint} {voorbeeld}
        </p>
        {boven}
        {regels.fields.map(({ sleutel }, plaats) => (
          <div key={sleutel} className="bv-vt-tekstregel">
            <Invoer van={control} naam={`${naam}.${plaats}.tekst`}>
              {(veld) => (
                <Tekstvlak
                  {...veld}
                  label={`${enkel} ${plaats + 1}`}
                  rijen={2}
                  verhaal
                  waarschuwing={gezinLeest ? woordhulp(veld.waarde) : undefined}
                />
              )}
            </Invoer>
            <Knop
              soort="stil"
              icoon="prullenbak"
              aria-label={`${enkel} ${plaats + 1} verwijderen`}
              onKlik={() => ongedaan.verwijder(plaats, getValues(`${naam}.${plaats}`), `${enkel} ${plaats + 1}`)}
            />
          </div>
        ))}
        {ongedaan.melding}
        <Rij>
          <Knop icoon="plus" onKlik={() => regels.append({ tekst: '' })}>
            {enkel} toevoegen
          </Knop>
        </Rij>
      </Stapel>
    </Kaart>
  );
};
