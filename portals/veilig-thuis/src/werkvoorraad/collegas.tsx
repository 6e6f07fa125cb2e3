import { Overnamereden, overnameredenNaam } from '@bv/begrippen';
import { opties } from '@bv/formulier';
import { STORINGTEKST, Termijn, useBladeren, useOpdracht } from '@bv/portal';
import { Datum, Dialoog, Foutkaart, Keuzerondjes, Knop, type Kolom, LegeStaat, Melding, Skelet, Stapel, Tabel } from '@bv/ui';
import { useState } from 'react';
import { CollegawerkDocument, type CollegawerkQuery, MeldingOvernemenDocument } from '../gql/graphql.js';
import { Meerlader } from './meerlader.js';
import type { Lijstuitslag } from './uitslag.js';
import { useVersBij } from './use-vers-bij.js';

type Regel = CollegawerkQuery['collegawerk'][number];

const BLADEREN = { kies: (data: CollegawerkQuery) => data.collegawerk, cursor: ({ termijn, id }: Regel) => `${termijn}~${id}`, eerst: 100, perKeer: 100 };

const Overnemen = ({ regel: { casusId, casusnummer, behandelaar }, onUitslag, onSluit }: { regel: Regel; onUitslag: (uitslag: Lijstuitslag) => void; onSluit: () => void }) => {
  const opdracht = useOpdracht(MeldingOvernemenDocument);
  const [reden, zetReden] = useState<Overnamereden | null>(null);
  const [fout, zetFout] = useState<string>();

  const neemOver = async () => {
    if (reden === null) {
      zetFout('Kies waarom u overneemt.');
      return;
    }
    const uitkomst = await opdracht.voerUit({ casusId, reden });
    if (!uitkomst) return;
    onSluit();
    onUitslag(
      uitkomst.gelukt
        ? { titel: `${casusnummer} staat nu op uw naam`, tekst: `${behandelaar} krijgt bericht en ziet het gezin niet meer.`, isGelukt: true }
        : { titel: `${casusnummer} is niet overgenomen`, tekst: uitkomst.weigeringen.map(({ tekst }) => tekst).join(' '), isGelukt: false },
    );
  };

  return (
    <Dialoog
      titel={`${casusnummer} overnemen van ${behandelaar}`}
      open
      onSluit={onSluit}
      acties={
        <>
          <Knop soort="primair" bezig={opdracht.bezig} onKlik={() => void neemOver()}>
            Overnemen
          </Knop>
          <Knop onKlik={onSluit}>Niet overnemen</Knop>
        </>
      }
    >
      <Stapel>
        {opdracht.storing ? (
          <Melding toon="acuut" rol="alert" titel="Nog niet overgenomen">
            {STORINGTEKST[opdracht.storing]}
          </Melding>
        ) : null}
        <Keuzerondjes
          naam="reden"
          label="Waarom neemt u over?"
          waarde={reden}
          fout={fout}
          opties={opties(Overnamereden, overnameredenNaam)}
          onWijzig={(keuze) => {
            zetReden(keuze);
            zetFout(undefined);
          }}
        />
        <p className="bv-zacht">Wie later met dit gezin werkt, leest deze reden ook. {behandelaar} krijgt bericht.</p>
      </Stapel>
    </Dialoog>
  );
};

/** What colleagues have under way with a term: number, term and who. Whom it is about shows only after taking over. */
export const Collegalijst = ({ beurt, onUitslag }: { beurt: number; onUitslag: (uitslag: Lijstuitslag) => void }) => {
  const [gekozen, kies] = useState<Regel>();
  const blad = useBladeren(CollegawerkDocument, {}, BLADEREN);
  useVersBij(beurt, blad.ververs);
  const kolommen: readonly Kolom<Regel>[] = [
    { sleutel: 'nummer', kop: 'Dossier', rijkop: true, cel: ({ casusnummer }) => <span className="bv-vt-nummer">{casusnummer}</span> },
    { sleutel: 'wie', kop: 'Behandelaar', cel: ({ behandelaar }) => behandelaar },
    { sleutel: 'sinds', kop: 'Sinds', cel: ({ sinds }) => <Datum waarde={sinds} /> },
    { sleutel: 'termijn', kop: 'Nog', cel: ({ termijn, werkdagenOver }) => <Termijn termijn={termijn} werkdagenOver={werkdagenOver} /> },
    {
      sleutel: 'actie',
      kop: 'Overnemen',
      kopVerborgen: true,
      cel: (regel) => (
        <Knop klein aria-label={`Overnemen: ${regel.casusnummer} van ${regel.behandelaar}`} onKlik={() => kies(regel)}>
          Overnemen
        </Knop>
      ),
    },
  ];
  if (blad.regels === undefined) return blad.storing ? <Foutkaart onOpnieuw={blad.ververs}>{STORINGTEKST[blad.storing]}</Foutkaart> : <Skelet label="Werk van collega's laden" />;
  return (
    <>
      <Tabel
        bijschrift="Werk van collega's, wat het eerst af moet boven"
        kolommen={kolommen}
        rijen={blad.regels}
        rijSleutel={({ id }) => id}
        leeg={<LegeStaat titel="Uw collega's hebben nu geen werk met een termijn">Hier ziet u wat u kunt overnemen als een collega er niet is.</LegeStaat>}
      />
      <Meerlader blad={blad} />
      {gekozen ? <Overnemen regel={gekozen} onUitslag={onUitslag} onSluit={() => kies(undefined)} /> : null}
    </>
  );
};
