import { Invoer, zelfdeVelden } from '@bv/formulier';
import { Datumveld, Keuzelijst, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import { type Control, type FieldValues } from 'react-hook-form';
import type { Formulier } from '@bv/begrippen';
import { VIJF_VRAGEN } from './reflectieteksten.js';

type Velden = Formulier<'reflectiegesprekVastleggen'>;

export interface ReflectiegesprekveldenProps<Waarden extends FieldValues, Uit> {
  control: Control<Waarden, unknown, Uit>;
  mensen: readonly { readonly id: string; readonly naam: string }[];
}

const ROLLEN = [
  ['inbrengerId', 'Wie brengt het in?'],
  ['gespreksleiderId', 'Wie leidt het gesprek?'],
  ['tegendenkerId', 'Wie denkt tegen?'],
  ['deskundigeId', 'Wie is deskundig?'],
] as const;

/** Who has which role (N63), the five questions (N66), and what they take with them. Every question may stay empty: what was not talked about is not made up. */
export const Reflectiegesprekvelden = <Waarden extends FieldValues, Uit>({ control, mensen }: ReflectiegesprekveldenProps<Waarden, Uit>) => {
  const van = zelfdeVelden<Velden>(control);
  const opties = mensen.map(({ id, naam }) => ({ waarde: id, tekst: naam }));
  return (
    <>
      <Veldrij>
        <Invoer van={van} naam="onderwerp">{(veld) => <Tekstveld label="Waar ging het over?" verplicht {...veld} />}</Invoer>
        <Invoer van={van} naam="op">{(veld) => <Datumveld label="Wanneer" {...veld} />}</Invoer>
      </Veldrij>
      <fieldset className="bv-duo-groep">
        <legend>Rollen</legend>
        <Veldrij>
          {ROLLEN.map(([naam, label]) => (
            <Invoer key={naam} van={van} naam={naam}>
              {(veld) => <Keuzelijst label={label} verplicht={false} opties={opties} leegOptie="Niemand" {...veld} waarde={veld.waarde ?? null} />}
            </Invoer>
          ))}
        </Veldrij>
      </fieldset>
      <fieldset className="bv-duo-groep">
        <legend>Vijf vragen</legend>
        {VIJF_VRAGEN.map(({ naam, vraag, hint }) => (
          <Invoer key={naam} van={van} naam={naam}>
            {(veld) => <Tekstvlak label={vraag} hint={hint} rijen={2} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
          </Invoer>
        ))}
      </fieldset>
      <Invoer van={van} naam="meenemen">{(veld) => <Tekstvlak label="Wat nemen wij mee?" rijen={2} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}</Invoer>
    </>
  );
};
