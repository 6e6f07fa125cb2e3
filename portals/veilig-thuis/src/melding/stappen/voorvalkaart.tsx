import { Kaart, Knop, Stapel, Tekstveld, Tekstvlak, Veldrij } from '@bv/ui';
import { Invoer, woordhulp } from '@bv/formulier';
import { useWatch } from 'react-hook-form';
import type { Voorvalwaarden } from '../invoer/waarden.js';
import { useMelding } from '../invoer/meldingkader.js';
import { Melderplekken } from './melderplekken.js';

export interface VoorvalkaartProps {
  plaats: number;
  onVerwijder?: () => void;
}

/** One thing that happened: who did what to whom, when, how often, with what effect. */
export const Voorvalkaart = ({ plaats, onVerwijder }: VoorvalkaartProps) => {
  const { formulier } = useMelding();
  const { control } = formulier;
  const pad = `voorvallen.${plaats}` as const;
  // Gone for one moment when the card is removed.
  const voorval = useWatch({ control, name: pad }) as Voorvalwaarden | undefined;
  const plekken = (...velden: (keyof Voorvalwaarden)[]) => velden.map((veld) => <Melderplekken key={veld} veld={`${pad}.${veld}`} tekst={voorval?.[veld]} />);
  return (
    <Kaart
      titel={`Voorval ${plaats + 1}`}
      actie={
        onVerwijder ? (
          <Knop soort="stil" klein icoon="prullenbak" aria-label={`Voorval ${plaats + 1} verwijderen`} onKlik={onVerwijder}>
            Verwijderen
          </Knop>
        ) : null
      }
    >
      <Stapel>
        <Veldrij>
          <Invoer van={control} naam={`${pad}.wie`}>
            {(veld) => <Tekstveld {...veld} label="Wie deed het?" />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.bijWie`}>
            {(veld) => <Tekstveld {...veld} label="Bij wie?" />}
          </Invoer>
        </Veldrij>
        {plekken('wie', 'bijWie')}
        <Invoer van={control} naam={`${pad}.wat`}>
          {(veld) => (
            <Tekstvlak {...veld} label="Wat gebeurde er?" rijen={3} verhaal hint="Wat zag of hoorde iemand precies?" waarschuwing={woordhulp(veld.waarde)} />
          )}
        </Invoer>
        {plekken('wat')}
        <Veldrij>
          <Invoer van={control} naam={`${pad}.wanneer`}>
            {(veld) => <Tekstveld {...veld} label="Wanneer?" verplicht={false} hint="Bijvoorbeeld: zaterdag rond 22 uur." />}
          </Invoer>
          <Invoer van={control} naam={`${pad}.hoeVaak`}>
            {(veld) => <Tekstveld {...veld} label="Hoe vaak?" verplicht={false} hint="Bijvoorbeeld: elke week, sinds de zomer." />}
          </Invoer>
        </Veldrij>
        {plekken('wanneer', 'hoeVaak')}
        <Invoer van={control} naam={`${pad}.gevolg`}>
          {(veld) => (
            <Tekstvlak {...veld} label="Met welk gevolg?" rijen={2} verhaal verplicht={false} waarschuwing={woordhulp(veld.waarde)} />
          )}
        </Invoer>
        {plekken('gevolg')}
      </Stapel>
    </Kaart>
  );
};
