import { Formuliersoort, formuliersoortNaam, invoerschemas, LANGSTE_LINK_DAGEN, MEESTE_FORMULIEREN_PER_LINK, plusDagen, toonCode, vandaag } from '@bv/begrippen';
import { Invoer, opties } from '@bv/formulier';
import { STORINGTEKST, useOpdracht, verzamelFouten } from '@bv/portal';
import { Datumveld, Formulier, Getalveld, Kaart, Keuzerondjes, Knop, Melding, Stapel, Tekstveld, useStatus, Veldrij } from '@bv/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { schemaresolver } from '../app/formulier/schemaresolver.js';
import { FormulierlinkMakenDocument } from '../gql/graphql.js';
import { linkadres, maakCode } from './code.js';

interface Linkwaarden {
  soort: Formuliersoort;
  voor: string;
  code: string;
  geldigTot: string | null;
  meestGebruik: number | null;
}

const leeg = (): Linkwaarden => ({ soort: Formuliersoort.MELDING, voor: '', code: maakCode(), geldigTot: plusDagen(vandaag(), 14), meestGebruik: 1 });

const SOORTEN = opties(Formuliersoort, formuliersoortNaam);

const controleerLink = schemaresolver(invoerschemas.formulierlinkMaken, { alsInvoer: (waarden: Linkwaarden) => waarden });

interface Gemaakt {
  readonly voor: string;
  readonly code: string;
  readonly adres: string;
}

const Uitkomst = ({ gemaakt: { voor, code, adres }, onSluit }: { gemaakt: Gemaakt; onSluit: () => void }) => {
  const { meld } = useStatus();
  return (
    <Melding
      toon="goed"
      rol="status"
      titel={`De link voor ${voor} werkt`}
      onSluit={onSluit}
      actie={
        <Knop klein icoon="kopie" onKlik={() => void navigator.clipboard.writeText(adres).then(() => meld('De link is gekopieerd.'), () => meld('Kopiëren lukt niet. Selecteer de link zelf.'))}>
          Link kopiëren
        </Knop>
      }
    >
      <Stapel ruimte="klein">
        <p>U ziet de code alleen nu. Geef de link of de code aan wie haar mag gebruiken, en aan niemand anders.</p>
        <p>
          Link: <strong className="bv-vt-code">{adres}</strong>
        </p>
        <p>
          Code om voor te lezen: <strong className="bv-vt-code">{toonCode(code)}</strong>
        </p>
      </Stapel>
    </Melding>
  );
};

/** Makes a link with a code for one organisation or person, with an end and a limit. */
export const Linkmaken = ({ zorgsignaalStaatAan }: { zorgsignaalStaatAan: boolean }) => {
  const [gemaakt, zetGemaakt] = useState<Gemaakt>();
  const formulier = useForm({ resolver: controleerLink, defaultValues: leeg(), shouldFocusError: false });
  const { control, formState, getValues, handleSubmit, reset } = formulier;
  const opdracht = useOpdracht(FormulierlinkMakenDocument, {
    formulier,
    gelukt: () => {
      const { soort, voor, code } = getValues();
      zetGemaakt({ voor, code, adres: linkadres(soort, code) });
      reset(leeg());
    },
  });
  return (
    <Kaart titel="Een nieuwe link">
      <Stapel>
        {gemaakt ? <Uitkomst gemaakt={gemaakt} onSluit={() => zetGemaakt(undefined)} /> : null}
        <Formulier
          aria-label="Een nieuwe link"
          onVerzenden={handleSubmit(async (invoer) => {
            await opdracht.voerUit(invoer);
          })}
          fouten={verzamelFouten(formState.errors, opdracht.weigeringen)}
          poging={formState.submitCount}
          acties={
            <Knop type="submit" soort="primair" bezig={opdracht.bezig}>
              Link maken
            </Knop>
          }
        >
          <Stapel>
            {opdracht.storing ? (
              <Melding toon="acuut" rol="alert" titel="De link is nog niet gemaakt">
                {STORINGTEKST[opdracht.storing]}
              </Melding>
            ) : null}
            {zorgsignaalStaatAan ? (
              <Invoer van={control} naam="soort">
                {(veld) => <Keuzerondjes {...veld} label="Waarvoor is de link?" weergave="naast" opties={SOORTEN} />}
              </Invoer>
            ) : null}
            <Invoer van={control} naam="voor">
              {(veld) => <Tekstveld {...veld} label="Voor wie is de link?" tekens={40} hint="Een organisatie of een functie, bijvoorbeeld: basisschool De Kring, zorgteam." />}
            </Invoer>
            <Veldrij>
              <Invoer van={control} naam="geldigTot">
                {(veld) => <Datumveld {...veld} label="Werkt tot en met" vanaf={vandaag()} tot={plusDagen(vandaag(), LANGSTE_LINK_DAGEN)} />}
              </Invoer>
              <Invoer van={control} naam="meestGebruik">
                {(veld) => <Getalveld {...veld} label="Hoe vaak mag de link gebruikt worden?" min={1} max={MEESTE_FORMULIEREN_PER_LINK} />}
              </Invoer>
            </Veldrij>
          </Stapel>
        </Formulier>
      </Stapel>
    </Kaart>
  );
};
