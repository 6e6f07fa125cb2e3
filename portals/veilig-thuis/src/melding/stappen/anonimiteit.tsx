import { Anonimiteitsgrond, anonimiteitsgrondNaam, Meldersoort } from '@bv/begrippen';
import { Keuzerondjes, Melding } from '@bv/ui';
import { Invoer, opties } from '@bv/formulier';
import { useWatch } from 'react-hook-form';
import { useMelding } from '../invoer/meldingkader.js';

const UITLEG: Readonly<Record<Meldersoort, string>> = {
  OMSTANDER: 'Het gezin hoort de naam van een omstander alleen als die dat uitdrukkelijk goed vindt. Twijfelt de omstander? Houd de naam dan geheim.',
  PROFESSIONAL: 'Het gezin hoort wie er meldt. Alleen bij hoge uitzondering niet. Dan kiest u waarom.',
};

const KEUZES = [
  { waarde: 'bekend' as const, tekst: 'Ja, het gezin mag de naam weten' },
  { waarde: 'geheim' as const, tekst: 'Nee, de naam blijft geheim' },
];

const GRONDEN = opties(Anonimiteitsgrond, anonimiteitsgrondNaam).filter(({ waarde }) => waarde !== Anonimiteitsgrond.GEEN_TOESTEMMING_OMSTANDER);

/** May the family know who reported (Wmo 2015)? Said in the words of the law's choice, without the law's language. */
export const Anonimiteit = ({ soort }: { soort: Meldersoort }) => {
  const { formulier } = useMelding();
  const { control } = formulier;
  const toegezegd = useWatch({ control, name: 'melder.anonimiteitToegezegd' });
  const isGeheim = toegezegd ?? soort === Meldersoort.OMSTANDER;
  return (
    <>
      <Invoer van={control} naam="melder.anonimiteitToegezegd">
        {({ waarde: _waarde, onWijzig, ...veld }) => (
          <Keuzerondjes
            {...veld}
            label="Mag het gezin weten wie er meldt?"
            hint={UITLEG[soort]}
            waarde={isGeheim ? 'geheim' : 'bekend'}
            onWijzig={(keuze) => onWijzig(keuze === 'geheim')}
            opties={KEUZES}
          />
        )}
      </Invoer>
      {isGeheim && soort === Meldersoort.PROFESSIONAL ? (
        <Invoer van={control} naam="melder.anonimiteitsgrond">
          {(veld) => <Keuzerondjes {...veld} label="Waarom mag het gezin het niet weten?" opties={GRONDEN} />}
        </Invoer>
      ) : null}
      {isGeheim ? (
        <Melding toon="slot" icoon="schildSlot" titel="De melder blijft geheim">
          Alleen Veilig Thuis ziet deze gegevens. Ook het duo ziet ze niet. Laat in de tekst voor het gezin ook weg waaraan het gezin de melder kan
          herkennen.
        </Melding>
      ) : null}
    </>
  );
};
