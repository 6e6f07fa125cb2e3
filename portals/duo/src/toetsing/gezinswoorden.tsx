import type { invoerschemas } from '@bv/begrippen';
import { Invoer } from '@bv/formulier';
import { Kaart, Stapel, Tekstvlak } from '@bv/ui';
import type { Control } from 'react-hook-form';
import type { ToetsingVoorbereidenQuery } from '../gql/graphql.js';

export type Lid = NonNullable<ToetsingVoorbereidenQuery['casus']>['gezinsleden'][number];
type Schema = (typeof invoerschemas)['toetsingAanvragen'];
type Waarden = Schema['_zod']['input'];

const TWAALF = 12;

/** Parents, and children from twelve: they get the chance to say something themselves before it goes. */
export const mogenSpreken = (leden: readonly Lid[]): Lid[] => leden.filter(({ rol, leeftijd, isLid }) => isLid !== false && (rol === 'OUDER' || (rol === 'KIND' && (leeftijd ?? 0) >= TWAALF)));

interface GezinswoordenProps {
  leden: readonly Lid[];
  control: Control<Waarden, unknown, Schema['_zod']['output']>;
}

/** What each of them says to the Raad, and what is not right in their eyes. Goes along unedited. */
export const Gezinswoorden = ({ leden, control }: GezinswoordenProps) => (
  <Kaart titel="Wat het gezin zelf zegt" niveau={2}>
    <Stapel>
      <p>Lees de vraag en de feiten samen door. Wat iemand zelf wil zeggen, of wat volgens hem of haar niet klopt, gaat zo mee. U verandert er niets aan.</p>
      {leden.map(({ id, voornamen }, plek) => (
        <section key={id} aria-label={voornamen ?? 'Gezinslid'}>
          <Stapel>
            <h3 className="bv-duo-tussenkop">{voornamen}</h3>
            <Invoer van={control} naam={`woorden.${plek}.eigenTekst`}>
              {(veld) => <Tekstvlak label={`Wat wil ${voornamen ?? 'dit gezinslid'} zelf tegen de Raad zeggen?`} rijen={3} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
            </Invoer>
            <Invoer van={control} naam={`woorden.${plek}.correctie`}>
              {(veld) => <Tekstvlak label={`Wat klopt er niet volgens ${voornamen ?? 'dit gezinslid'}?`} rijen={2} verhaal verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
            </Invoer>
          </Stapel>
        </section>
      ))}
      <Invoer van={control} naam="zonderWoord">
        {(veld) => <Tekstvlak label="Zei iemand niets? Schrijf op wie, en waarom" hint="Bijvoorbeeld: vader wilde niet, of was niet te bereiken." rijen={2} max={2000} verplicht={false} {...veld} waarde={veld.waarde ?? ''} />}
      </Invoer>
    </Stapel>
  </Kaart>
);
