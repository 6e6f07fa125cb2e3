import { alleLabels, type Gegevenscategorie, labels, vindRegel } from '@bv/beleid';
import { Gevaarsoort, gevaarsoortNaam, invoerschemas } from '@bv/begrippen';
import { Invoer, Invoerformulier, opties, useInvoerformulier } from '@bv/formulier';
import { NoodtoegangNemenDocument, useNavigate, usePortaal } from '@bv/portal';
import { Kaart, Keuzerondjes, Knoplink, LegeStaat, Melding, Pagina, Tekstveld, Tekstvlak, useStatus } from '@bv/ui';

const OPEN = new Set(vindRegel('NOODTOEGANG', 'ACTIEF')?.lezen ?? []);

/** What somebody gets, in the words of who needs it; what the policy adds later has its own name. */
const IN_GEWONE_WOORDEN: Partial<Record<Gegevenscategorie, string>> = {
  PROCES: 'wie u kunt bellen',
  IDENTIFICEREND: 'wie er in het gezin zijn',
  CONTACT: 'telefoonnummers en adressen',
  RISICO_BEWAKEN: 'zorgen die iemand in de gaten houdt',
  KERN: 'wat er speelt, in het kort',
  AFSPRAAK: 'de afspraken voor de veiligheid',
};

const WatGebeurtEr = () => (
  <Kaart titel="Wat er gebeurt als u dit doet">
    <ul className="bv-shell-punten">
      <li>U ziet vier uur lang: {alleLabels.filter((label) => OPEN.has(label)).map((label) => IN_GEWONE_WOORDEN[label] ?? labels[label].naam.toLowerCase()).join(', ')}. Verlengen kan niet.</li>
      <li>U ziet niet wie de melding deed, geen geheim adres en geen verslagen.</li>
      <li>Het duo van het gezin en de privacyfunctionaris krijgen meteen bericht. Zij lezen uw naam en uw reden. Is er nog geen duo, dan wie het gezin heeft.</li>
      <li>Achteraf kijkt de privacyfunctionaris of het terecht was. Het gezin kan lezen dat u keek.</li>
    </ul>
  </Kaart>
);

const Formulierdeel = () => {
  const navigeer = useNavigate();
  const { meld } = useStatus();
  const stand = useInvoerformulier({
    schema: invoerschemas.noodtoegangNemen,
    document: NoodtoegangNemenDocument,
    begin: { casusnummer: '', reden: '' },
    concept: { sleutel: 'noodtoegang', titel: 'Noodtoegang' },
    gelukt: (uitkomst) => {
      meld('U hebt vier uur noodtoegang. Het duo en de privacyfunctionaris weten het.');
      void navigeer(uitkomst.id === null ? '/' : `/noodtoegang/${uitkomst.id}`);
    },
  });
  const { control } = stand.formulier;
  return (
    <Kaart>
      <Invoerformulier van={stand} label="Noodtoegang nemen" knop="Noodtoegang nemen voor vier uur" terug="/" terugtekst="Terug, geen noodtoegang">
        <Invoer van={control} naam="casusnummer">
          {(veld) => <Tekstveld label="Casusnummer" hint="Bijvoorbeeld BV-2026-00027" tekens={20} verplicht {...veld} />}
        </Invoer>
        <Invoer van={control} naam="gevaar">
          {(veld) => <Keuzerondjes label="Welk gevaar is er?" opties={opties(Gevaarsoort, gevaarsoortNaam)} verplicht {...veld} />}
        </Invoer>
        <Invoer van={control} naam="reden">
          {(veld) => <Tekstvlak label="Wat gebeurt er nu, en waarom hebt u het dossier nodig?" hint="In een of twee hele zinnen. Het duo en de privacyfunctionaris lezen dit." rijen={4} verplicht {...veld} />}
        </Invoer>
      </Invoerformulier>
    </Kaart>
  );
};

/** Few fields and plain consequences: for the colleague who is called at three at night and has a number. */
export const NoodtoegangNemen = () => {
  const portaal = usePortaal();
  if (portaal === 'privacy' || portaal === 'sturing') {
    return (
      <Pagina titel="Noodtoegang" breedte="smal">
        <LegeStaat titel="Noodtoegang is voor wie met gezinnen werkt" actie={<Knoplink href="/privacy/noodtoegang">Naar de noodtoegangen om te beoordelen</Knoplink>}>
          In het privacyportaal ziet u geen dossiers.
        </LegeStaat>
      </Pagina>
    );
  }
  return (
    <Pagina titel="Noodtoegang" breedte="smal" inleiding="Voor acuut gevaar, als u niet bij een gezin betrokken bent en niemand van het duo bereikt.">
      <Melding toon="acuut" titel="Is er nu gevaar? Bel eerst 112.">Veilig Thuis is dag en nacht bereikbaar: 0800 2000.</Melding>
      <Formulierdeel />
      <WatGebeurtEr />
    </Pagina>
  );
};
