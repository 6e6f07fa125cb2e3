import { vernietigingsregeltoestandNaam, vernietigingstoestandNaam } from '@bv/begrippen';
import { Vraagknop } from '@bv/formulier';
import { Gelezen, STORINGTEKST, useLezen, useOpdracht } from '@bv/portal';
import { Badge, Datum, Kaart, Keuzerondjes, LegeStaat, Melding, Stapel, Tabel, Tekstvlak, type Toon, tijdstipTekst, useStatus, Veld, Velden } from '@bv/ui';
import { Toezichtformulier } from '../app/formulier/toezichtformulier.js';
import { useToezichtformulier } from '../app/formulier/use-toezichtformulier.js';
import { VernietigingBeoordelenDocument, type VernietigingBeoordelenMutation, VernietigingenDocument, type VernietigingenQuery, VernietigingUitvoerenDocument } from '../gql/graphql.js';
import { grondTekst } from './bewaarwoorden.js';

type Vernietiging = VernietigingenQuery['vernietigingen'][number];

const TOON: Readonly<Record<Vernietiging['toestand'], Toon>> = { VOORGESTELD: 'letop', GOEDGEKEURD: 'info', AFGEKEURD: 'neutraal', UITGEVOERD: 'goed' };

const Beoordelen = ({ id }: { id: string }) => {
  const { meld } = useStatus();
  const stand = useToezichtformulier<'vernietigingBeoordelen', VernietigingBeoordelenMutation, 'akkoord'>('vernietigingBeoordelen', VernietigingBeoordelenDocument, { id, oordeel: '' }, () => meld('Uw oordeel is vastgelegd.'));
  const { waarden, zet, fout } = stand;
  return (
    <Toezichtformulier van={stand} label="Voorstel beoordelen" knop="Oordeel vastleggen">
      <Keuzerondjes<'ja' | 'nee'>
        naam="akkoord"
        label="Mogen deze dossiers weg?"
        weergave="naast"
        waarde={waarden.akkoord === undefined ? null : waarden.akkoord ? 'ja' : 'nee'}
        fout={fout('akkoord')}
        opties={[
          { waarde: 'ja', tekst: 'Ja, akkoord' },
          { waarde: 'nee', tekst: 'Nee' },
        ]}
        onWijzig={(keuze) => zet('akkoord', keuze === 'ja')}
      />
      <Tekstvlak naam="oordeel" label="Waarom?" rijen={3} waarde={waarden.oordeel} fout={fout('oordeel')} onWijzig={(oordeel) => zet('oordeel', oordeel)} />
    </Toezichtformulier>
  );
};

const Uitvoeren = ({ id, aantal }: { id: string; aantal: number }) => {
  const { meld } = useStatus();
  const opdracht = useOpdracht(VernietigingUitvoerenDocument, { gelukt: () => meld('De dossiers zijn vernietigd. De verklaringen staan klaar.') });
  const wat = aantal === 1 ? '1 dossier' : `${aantal} dossiers`;
  return (
    <>
      {opdracht.storing || opdracht.weigeringen.length > 0 ? (
        <Melding toon="acuut" rol="alert" titel="Niet vernietigd">
          {opdracht.storing ? STORINGTEKST[opdracht.storing] : opdracht.weigeringen.map(({ tekst }) => tekst).join(' ')}
        </Melding>
      ) : null}
      <div>
        <Vraagknop
          soort="gevaar" icoon="prullenbak" knop={`${wat} vernietigen`} vraag={`${wat} voorgoed vernietigen?`} ja="Ja, voorgoed vernietigen" jaSoort="gevaar" nee="Nee, nog niet"
          bezig={opdracht.bezig} onJa={() => opdracht.voerUit({ id })}
        >
          <p>Alles van deze gezinnen verdwijnt uit de database: dossier, stukken, concepten en berichten. Dit is niet terug te draaien. Wat blijft, is een verklaring en het logboek. Wat intussen is opgeschort, wordt overgeslagen.</p>
        </Vraagknop>
      </div>
    </>
  );
};

const Voorstel = ({ voorstel }: { voorstel: Vernietiging }) => (
  <Kaart titel={`Voorstel van ${tijdstipTekst(voorstel.voorgesteldOp)}`} actie={<Badge toon={TOON[voorstel.toestand]}>{vernietigingstoestandNaam[voorstel.toestand]}</Badge>}>
    <Stapel>
      <Velden kolommen={2}>
        <Veld naam="Voorgesteld door" waarde={voorstel.voorgesteldDoor} />
        <Veld naam="Motivering" waarde={voorstel.motivering} />
        {voorstel.beoordeeldDoor ? <Veld naam="Beoordeeld door" waarde={`${voorstel.beoordeeldDoor}, ${voorstel.beoordeeldOp ? tijdstipTekst(voorstel.beoordeeldOp) : ''}`} /> : null}
        {voorstel.oordeel ? <Veld naam="Oordeel" waarde={voorstel.oordeel} /> : null}
        {voorstel.uitgevoerdDoor ? <Veld naam="Uitgevoerd door" waarde={`${voorstel.uitgevoerdDoor}, ${voorstel.uitgevoerdOp ? tijdstipTekst(voorstel.uitgevoerdOp) : ''}`} /> : null}
      </Velden>
      <Tabel
        bijschrift="Dossiers in dit voorstel"
        rijen={voorstel.regels}
        rijSleutel={({ casusnummer }) => casusnummer}
        kolommen={[
          { sleutel: 'nummer', kop: 'Casus', rijkop: true, cel: ({ casusnummer }) => casusnummer },
          { sleutel: 'vanaf', kop: 'Vernietigen vanaf', cel: ({ vernietigenVanaf }) => <Datum waarde={vernietigenVanaf} /> },
          { sleutel: 'grond', kop: 'Langste termijn', cel: ({ grond }) => grondTekst(grond) },
          { sleutel: 'stand', kop: 'Stand', cel: ({ toestand }) => vernietigingsregeltoestandNaam[toestand] },
        ]}
      />
      {voorstel.toestand === 'VOORGESTELD' ? (
        voorstel.isEigen ? (
          <Melding titel="Wacht op een ander">U stelde dit zelf voor. Een andere toezichthouder beoordeelt het.</Melding>
        ) : (
          <Beoordelen id={voorstel.id} />
        )
      ) : null}
      {voorstel.toestand === 'GOEDGEKEURD' ? <Uitvoeren id={voorstel.id} aantal={voorstel.regels.length} /> : null}
    </Stapel>
  </Kaart>
);

/** Proposals: who proposed, who reviewed, what became of each dossier. */
export const Voorstellenlijst = () => {
  const lezing = useLezen(VernietigingenDocument, {});
  return (
    <Gelezen van={lezing} laadtekst="Voorstellen laden">
      {({ vernietigingen }) =>
        vernietigingen.length === 0 ? (
          <LegeStaat titel="Nog geen voorstel">Kies op de bewaarlijst welke dossiers weg mogen.</LegeStaat>
        ) : (
          <Stapel ruimte="groot">
            {vernietigingen.map((voorstel) => (
              <Voorstel key={voorstel.id} voorstel={voorstel} />
            ))}
          </Stapel>
        )
      }
    </Gelezen>
  );
};
