import { Fase, faseNaam, invoerschemas } from '@bv/begrippen';
import { useLezen, useNavigate } from '@bv/portal';
import { Kaart, Keuzerondjes, LegeStaat, Melding, Stapel, Tekstvlak, useStatus, Vinkjesgroep } from '@bv/ui';
import { useWatch } from 'react-hook-form';
import { useDossier } from '../app/dossier/dossier-context.js';
import { CasusGelezen, Dossierpagina } from '../app/dossier/dossierpagina.js';
import { WatIsAfgeschermd } from '../app/dossier/wat-is-afgeschermd.js';
import { Invoer, useWijzigformulier, Wijzigformulier } from '@bv/formulier';
import { FasenDocument, FaseWisselenDocument } from '../gql/graphql.js';
import { Faseverloop } from './faseverloop.js';
import { type Fasecasus, heeftPoort, veiligheidssignalen } from './veiligheidssignalen.js';

const UITLEG: Readonly<Record<Fase, string>> = {
  DIRECTE_VEILIGHEID: 'Het geweld stopt en iedereen is beschermd. Dat gaat voor.',
  RISICOGESTUURD_WERKEN: 'Naar stabiele veiligheid: werken aan wat de onveiligheid in stand houdt.',
  HERSTELGERICHT_WERKEN: 'Herstellen van wat er gebeurd is, en ieders ontwikkeling.',
};

const VELDEN = {
  naar: { label: 'Fase', toon: (waarde: unknown) => faseNaam[waarde as Fase] },
  fase: { label: 'Fase', toon: (waarde: unknown) => faseNaam[waarde as Fase] },
  nevenfasen: { label: 'Loopt ook', toon: (waarde: unknown) => (Array.isArray(waarde) && waarde.length > 0 ? waarde.map((fase) => faseNaam[fase as Fase]).join(', ') : 'geen andere fase') },
  reden: { label: 'Waarom' },
};

const Poort = ({ signalen }: { signalen: readonly string[] }) =>
  signalen.length === 0 ? (
    <Melding toon="goed" titel="Het dossier noemt geen acute onveiligheid">Blijf in elke fase letten op de directe veiligheid van iedereen.</Melding>
  ) : (
    <Melding toon="letop" titel="Directe veiligheid gaat voor" rol="status">
      <p>Dit staat nog in het dossier:</p>
      <ul className="bv-duo-punten">
        {signalen.map((signaal) => (
          <li key={signaal}>{signaal}</li>
        ))}
      </ul>
      <p>U mag toch verder. Schrijf dan bij de reden waarom dat nu verantwoord is.</p>
    </Melding>
  );

const Faseformulier = ({ casus }: { casus: Fasecasus }) => {
  const { casusId, basis } = useDossier();
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useWijzigformulier({
    schema: invoerschemas.faseWisselen,
    document: FaseWisselenDocument,
    begin: { casusId, versie: casus.versie, nevenfasen: casus.nevenfasen ?? [], reden: '' },
    concept: { sleutel: `duo/gezin/${casusId}/fase`, titel: 'Fase wisselen' },
    gelukt: () => {
      meld('De fase is gewisseld.');
      void navigeer(`${basis}/overzicht`);
    },
  });
  const { control } = stand.formulier;
  const naar = useWatch({ control, name: 'naar' });
  return (
    <Wijzigformulier van={stand} velden={VELDEN} label="Fase wisselen" knop="Fase wisselen" terug={`${basis}/overzicht`}>
      <Invoer van={control} naam="naar">
        {(veld) => (
          <Keuzerondjes
            label="Naar welke fase?"
            hint="Fasen mogen overlappen en terug mag altijd. Kies waar nu het meeste werk is."
            verplicht
            opties={Object.values(Fase).map((fase) => ({
              waarde: fase,
              tekst: fase === casus.fase ? `${faseNaam[fase]} (nu)` : faseNaam[fase],
              toelichting: UITLEG[fase],
            }))}
            {...veld}
          />
        )}
      </Invoer>
      <Invoer van={control} naam="nevenfasen">
        {(veld) => (
          <Vinkjesgroep
            label="Waar werkt u daarnaast aan?"
            weergave="naast"
            verplicht={false}
            opties={Object.values(Fase).filter((fase) => fase !== naar).map((fase) => ({ waarde: fase, tekst: faseNaam[fase] }))}
            {...veld}
            waarde={(veld.waarde ?? []).filter((fase) => fase !== naar)}
          />
        )}
      </Invoer>
      {heeftPoort(naar) ? <Poort signalen={veiligheidssignalen(casus)} /> : null}
      <Invoer van={control} naam="reden">
        {(veld) => <Tekstvlak label="Waarom nu?" hint="Wat is er veranderd, en hoe weet u dat? Het gezin mag dit lezen." rijen={4} verplicht {...veld} />}
      </Invoer>
    </Wijzigformulier>
  );
};

/** Changes the phase, with its reason, and shows how the family came here. */
export const FaseWisselen = () => {
  const { casusId, magSchrijven, casus: kop } = useDossier();
  const lezing = useLezen(FasenDocument, { id: casusId });
  return (
    <Dossierpagina titel="Fase wisselen">
      <CasusGelezen van={lezing} laadtekst="Fase laden">
        {(casus) => (
          <Stapel>
            {magSchrijven('VEILIGHEID') ? (
              <Kaart>
                <Faseformulier casus={casus} />
              </Kaart>
            ) : kop ? (
              <LegeStaat soort="niet-zichtbaar" titel="Alleen het duo wisselt van fase" />
            ) : null}
            <Kaart titel="Hoe het liep">
              <Faseverloop fasewissels={casus.fasewissels} />
            </Kaart>
            <WatIsAfgeschermd objecten={[casus]} />
          </Stapel>
        )}
      </CasusGelezen>
    </Dossierpagina>
  );
};
