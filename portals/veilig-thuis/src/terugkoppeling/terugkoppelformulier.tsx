import { terugkoppeldelen, terugkoppelregel, terugkoppeltekst, vindSporen } from '@bv/beleid';
import { invoerschemas, type Terugkoppeldeel, terugkoppeldeelNaam, Terugkoppelmoment, terugkoppelmomentNaam, Terugkoppelvorm, terugkoppelvormNaam } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { Kaart, Keuzerondjes, Melding, Stapel, Tekstvlak, useStatus, Verhaal, Vinkjesgroep } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { type Casusmelding, useCasus } from '../app/casus/casus-context.js';
import { MelderTerugkoppelenDocument, type TerugkoppelbladQuery } from '../gql/graphql.js';
import { feitenVan, sporenVan } from './sporen.js';

type Blad = NonNullable<TerugkoppelbladQuery['casus']>;

export interface TerugkoppelformulierProps extends Pick<Blad, 'onderzoeken' | 'netwerk'> {
  melding: Casusmelding;
}

const JA_NEE = [
  { waarde: 'ja' as const, tekst: 'Ja' },
  { waarde: 'nee' as const, tekst: 'Nee' },
];

/** Chosen from what this melder may hear; the rest cannot be chosen, and says why. */
export const Terugkoppelformulier = ({ melding, onderzoeken, netwerk }: TerugkoppelformulierProps) => {
  const { casus } = useCasus();
  const { meld } = useStatus();
  const gehoord = melding.melderterugkoppelingen.map(({ moment }) => moment);
  const stand = useInvoerformulier({
    schema: invoerschemas.melderTerugkoppelen,
    document: MelderTerugkoppelenDocument,
    begin: {
      casusId: casus.id, meldingId: melding.id, moment: gehoord.includes(Terugkoppelmoment.NA_BEOORDELING) ? Terugkoppelmoment.AAN_HET_EINDE : Terugkoppelmoment.NA_BEOORDELING,
      vorm: Terugkoppelvorm.BRIEF, heeftRol: false, delen: ['DANK', 'BEOORDEELD', 'OPNIEUW_MELDEN'], toelichting: '',
    },
    concept: { sleutel: `veilig-thuis/terugkoppeling/${melding.id}`, titel: `Terugkoppeling aan de melder, ${melding.nummer ?? ''}` },
    gelukt: () => meld('De terugkoppeling is vastgelegd.'),
  });
  const { control, setValue } = stand.formulier;
  const { moment, heeftRol, delen, toelichting } = useWatch({ control });
  const soort = melding.melder?.soort ?? null;
  const vraag = { soort, heeftRol: heeftRol === true, moment: moment ?? Terugkoppelmoment.NA_BEOORDELING };
  const magNu = (anders: Partial<typeof vraag>) => (delen ?? []).filter((deel) => terugkoppelregel(deel, { ...vraag, ...anders }).mag);
  const keuzes = terugkoppeldelen.map((deel: Terugkoppeldeel) => {
    const { mag, reden } = terugkoppelregel(deel, vraag);
    return { waarde: deel, tekst: terugkoppeldeelNaam[deel], ...(mag ? {} : { toelichting: reden, uitgeschakeld: true }) };
  });
  const sporen = toelichting ? vindSporen(toelichting, sporenVan(casus, melding, { onderzoeken, netwerk })) : [];
  return (
    <Kaart titel="Nieuwe terugkoppeling">
      <Invoerformulier van={stand} label="Terugkoppeling aan de melder" knop="Terugkoppeling vastleggen">
        <Invoer van={control} naam="moment">
          {({ onWijzig, ...veld }) => (
            <Keuzerondjes
              {...veld}
              label="Welk moment is dit?"
              weergave="naast"
              opties={opties(Terugkoppelmoment, terugkoppelmomentNaam)}
              onWijzig={(nieuw) => {
                setValue('delen', magNu({ moment: nieuw }));
                onWijzig(nieuw);
              }}
            />
          )}
        </Invoer>
        <Invoer van={control} naam="vorm">{(veld) => <Keuzerondjes {...veld} label="Hoe vertelt u het?" weergave="naast" opties={opties(Terugkoppelvorm, terugkoppelvormNaam)} />}</Invoer>
        {soort === 'PROFESSIONAL' ? (
          <Invoer van={control} naam="heeftRol">
            {({ waarde, onWijzig, ...veld }) => (
              <Keuzerondjes
                {...veld}
                label="Heeft deze professional een taak in de veiligheid van dit gezin?"
                hint="Bijvoorbeeld: kijkt elke dag mee of een voorwaarde lukt."
                weergave="naast"
                opties={JA_NEE}
                waarde={waarde ? 'ja' : 'nee'}
                onWijzig={(keuze) => {
                  setValue('delen', magNu({ heeftRol: keuze === 'ja' }));
                  onWijzig(keuze === 'ja');
                }}
              />
            )}
          </Invoer>
        ) : null}
        <Invoer van={control} naam="delen">{({ waarde, ...veld }) => <Vinkjesgroep {...veld} waarde={waarde} label="Wat vertelt u?" opties={keuzes} />}</Invoer>
        <Invoer van={control} naam="toelichting">
          {(veld) => <Tekstvlak {...veld} waarde={veld.waarde ?? ''} label="Wat zegt u er zelf bij?" verplicht={false} rijen={3} verhaal hint="Niets over het gezin, en niets van wie u sprak." />}
        </Invoer>
        {sporen.length > 0 ? (
          <Melding toon="letop" rol="status" titel="Dit mag de melder niet weten">
            <ul className="bv-vt-opsomming">
              {sporen.map(({ fragment, reden }) => (
                <li key={fragment}>
                  “{fragment}”. {reden}
                </li>
              ))}
            </ul>
          </Melding>
        ) : null}
        <section aria-label="Zo leest de melder het">
          <Stapel>
            <p className="bv-invoer__label">Zo leest de melder het</p>
            <Verhaal>{terugkoppeltekst(delen ?? [], feitenVan(casus, melding), toelichting || null)}</Verhaal>
          </Stapel>
        </section>
      </Invoerformulier>
    </Kaart>
  );
};
