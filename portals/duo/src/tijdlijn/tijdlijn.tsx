import { Gelezen, useLezen, useSearchParams } from '@bv/portal';
import { Kaart, Keuzelijst, Knop, LegeStaat, Tijdlijn as Lijst } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { TijdlijnDocument, type TijdlijnQuery } from '../gql/graphql.js';
import { GROEPEN, type Groep, soortIcoon, soortTekst } from './gebeurtenissoort.js';

// As many as the query asks: fewer means that it was the last page.
const PER_BLAD = 50;

const isGroep = (waarde: string | null): waarde is Groep => waarde !== null && waarde in GROEPEN;

type Regel = TijdlijnQuery['tijdlijn'][number];

const punten = (regels: readonly Regel[]) =>
  regels.map(({ id, soort, op, door }) => ({ sleutel: id, moment: op ?? '', titel: soortTekst(soort ?? ''), icoon: soortIcoon(soort ?? ''), inhoud: door === null ? 'Door het systeem' : door.naam }));

interface BladProps {
  casusId: string;
  groep: Groep | null;
  na: string | null;
}

/** A page of lines, and below it the page before that one, once somebody asks for it: thousands of lines never stand there at once. */
const Blad = ({ casusId, groep, na }: BladProps) => {
  const [verder, zetVerder] = useState(false);
  const lezing = useLezen(TijdlijnDocument, { casusId, na, soorten: groep === null ? null : [...GROEPEN[groep].begin] });
  return (
    <Gelezen van={lezing} laadtekst="Tijdlijn laden">
      {({ tijdlijn }) => {
        const laatste = tijdlijn.at(-1);
        if (!laatste) return na === null ? <LegeStaat soort={groep === null ? 'leeg' : 'geen-resultaat'} titel={groep === null ? 'Nog niets gebeurd' : 'Niets van deze soort'} /> : null;
        return (
          <>
            <Lijst label={na === null ? 'Tijdlijn, het laatste boven' : 'Eerder op de tijdlijn'} punten={punten(tijdlijn)} />
            {tijdlijn.length < PER_BLAD ? null : verder ? <Blad casusId={casusId} groep={groep} na={laatste.id} /> : <Knop onKlik={() => zetVerder(true)}>Eerdere laten zien</Knop>}
          </>
        );
      }}
    </Gelezen>
  );
};

/** Who did what when, without what it says: that stands on its own page, for who may read it. */
export const Tijdlijn = () => {
  const { casusId } = useDossier();
  const [zoek, zetZoek] = useSearchParams();
  const gekozen = zoek.get('soort');
  const groep = isGroep(gekozen) ? gekozen : null;
  return (
    <Dossierpagina titel="Tijdlijn" inleiding="Wie wat wanneer deed. Wat iemand schreef, staat op de bladzijde zelf.">
      <Kaart>
        <Keuzelijst
          naam="soort"
          label="Laat zien"
          leegOptie="Alles"
          opties={Object.entries(GROEPEN).map(([waarde, { tekst }]) => ({ waarde: waarde as Groep, tekst }))}
          waarde={groep}
          onWijzig={(keuze) => zetZoek(keuze === null ? {} : { soort: keuze }, { replace: true })}
        />
        <Blad key={groep ?? 'alles'} casusId={casusId} groep={groep} na={null} />
      </Kaart>
    </Dossierpagina>
  );
};
