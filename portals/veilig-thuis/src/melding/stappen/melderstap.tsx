import { Meldersoort, meldersoortNaam, Meldingsoort } from '@bv/begrippen';
import { Kaart, Keuzerondjes, Melding, Stapel, Tekstveld, Veldrij } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { Invoer } from '@bv/formulier';
import { useMelding } from '../invoer/meldingkader.js';
import { Anonimiteit } from './anonimiteit.js';

const AANLEIDING = [
  { waarde: Meldingsoort.MELDING, tekst: 'Iemand meldt', toelichting: 'Een omstander of een professional vertelt ons over zorgen.' },
  { waarde: Meldingsoort.AMBTSHALVE, tekst: 'Ambtshalve', toelichting: 'Veilig Thuis begint zelf. Er is geen melder.' },
];

const MELDERS = [
  { waarde: Meldersoort.OMSTANDER, tekst: meldersoortNaam.OMSTANDER, toelichting: 'Familie, een buur, een vriend, iemand uit het gezin zelf.' },
  { waarde: Meldersoort.PROFESSIONAL, tekst: meldersoortNaam.PROFESSIONAL, toelichting: 'Iemand die door het werk van de zorgen weet: school, huisarts, politie.' },
];

const OverDeMelder = () => {
  const { formulier } = useMelding();
  const { control, setValue } = formulier;
  const soort = useWatch({ control, name: 'melder.soort' });
  const isProfessional = soort === Meldersoort.PROFESSIONAL;
  return (
    <Kaart titel="Wie meldt er?">
      <Stapel>
        <Invoer van={control} naam="melder.soort">
          {(veld) => (
            <Keuzerondjes
              {...veld}
              label="De melder is een"
              weergave="naast"
              opties={MELDERS}
              onWijzig={(keuze) => {
                veld.onWijzig(keuze);
                // What was promised to one kind of melder means something else for the other.
                setValue('melder.anonimiteitToegezegd', null);
                setValue('melder.anonimiteitsgrond', null);
              }}
            />
          )}
        </Invoer>
        <Veldrij>
          <Invoer van={control} naam="melder.naam">
            {(veld) => <Tekstveld {...veld} label="Naam" hint="Wil iemand ons zijn naam niet geven? Dan is het een advies, geen melding." />}
          </Invoer>
          <Invoer van={control} naam="melder.telefoon">
            {(veld) => <Tekstveld {...veld} label="Telefoon" invoermodus="tel" hint="Hier bellen we terug met wat er met de melding gebeurt." />}
          </Invoer>
        </Veldrij>
        {isProfessional ? (
          <Veldrij>
            <Invoer van={control} naam="melder.functie">
              {(veld) => <Tekstveld {...veld} label="Functie" verplicht={false} />}
            </Invoer>
            <Invoer van={control} naam="melder.organisatie">
              {(veld) => <Tekstveld {...veld} label="Organisatie" verplicht={false} />}
            </Invoer>
          </Veldrij>
        ) : null}
        <Invoer van={control} naam="melder.relatieTotGezin">
          {(veld) => <Tekstveld {...veld} label="Relatie met het gezin" verplicht={false} tekens={40} hint="Bijvoorbeeld: buurvrouw, oma, mentor van de oudste." />}
        </Invoer>
        {soort === null ? null : <Anonimiteit soort={soort} />}
      </Stapel>
    </Kaart>
  );
};

/** Step 1: who reports, and may the family know? */
export const Melderstap = () => {
  const { formulier } = useMelding();
  const { control } = formulier;
  const soort = useWatch({ control, name: 'soort' });
  return (
    <>
      <Kaart titel="Hoe komt dit bij ons?">
        <Invoer van={control} naam="soort">
          {(veld) => <Keuzerondjes {...veld} label="Aanleiding" labelVerborgen weergave="naast" opties={AANLEIDING} />}
        </Invoer>
      </Kaart>
      {soort === Meldingsoort.AMBTSHALVE ? (
        <Melding titel="Geen melder">Bij een ambtshalve melding is er geen melder. Ga verder met het gezin.</Melding>
      ) : (
        <OverDeMelder />
      )}
    </>
  );
};
