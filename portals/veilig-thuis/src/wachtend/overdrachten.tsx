import { overdrachtsoortNaam } from '@bv/begrippen';
import { STORINGTEKST, Termijn, useLezen, ZichtCel } from '@bv/portal';
import { Datum, Foutkaart, Kaart, type Kolom, Knoplink, LegeStaat, Pagina, Skelet, Stapel, Tabel, Tekstlink } from '@bv/ui';
import { useState } from 'react';
import { Escalatievlag } from '../app/escalatie/escalatievlag.js';
import { WachtendeOverdrachtenDocument } from '../gql/graphql.js';
import { dagenOud, type Ontvanger, perOntvanger, type Wachtend } from './wachtend.js';

const dagen = (aantal: number): string => (aantal === 0 ? 'vandaag' : aantal === 1 ? '1 dag' : `${aantal} dagen`);

const kolommen = (nu: number): readonly Kolom<Wachtend>[] => [
  { sleutel: 'dossier', kop: 'Dossier', rijkop: true, cel: ({ casusId, casus }) => <Tekstlink href={`/veilig-thuis/casus/${casusId}`}>{casus?.nummer ?? 'Dossier'}</Tekstlink> },
  { sleutel: 'gezin', kop: 'Gezin', cel: ({ casus, casusId }) => (casus ? <ZichtCel casusId={casusId} object={casus} veld="naam" leeg="Nog geen naam" /> : null) },
  { sleutel: 'soort', kop: 'Soort', cel: ({ soort }) => (soort === null ? null : overdrachtsoortNaam[soort]) },
  { sleutel: 'sinds', kop: 'Aangeboden op', cel: ({ aangebodenOp }) => (aangebodenOp === null ? 'Onbekend' : <Datum waarde={aangebodenOp} />) },
  {
    sleutel: 'wacht',
    kop: 'Wacht',
    sorteer: (regel) => dagenOud(regel, nu),
    cel: (regel) => dagen(dagenOud(regel, nu)),
  },
  {
    sleutel: 'antwoord',
    kop: 'Antwoord',
    sorteer: ({ antwoordVoor }) => antwoordVoor ?? '',
    cel: ({ antwoordVoor, werkdagenOver, escalatie }) => (
      <span>
        <Termijn termijn={antwoordVoor} werkdagenOver={werkdagenOver} />
        <span className="bv-vt-onder">
          <Escalatievlag trap={escalatie} />
        </span>
      </span>
    ),
  },
];

const Groep = ({ ontvanger: { naam, regels, oudste, teLaat }, nu }: { ontvanger: Ontvanger; nu: number }) => (
  <Kaart titel={naam} randloos>
    <p className="bv-vt-wachtend">
      {regels.length === 1 ? '1 gezin wacht' : `${regels.length} gezinnen wachten`}, het langst: {dagen(oudste)}.{teLaat > 0 ? ` ${teLaat === 1 ? 'Eén antwoord is' : `${teLaat} antwoorden zijn`} te laat: bel.` : ''}
    </p>
    <Tabel bijschrift={`Wat bij ${naam} wacht`} kolommen={kolommen(nu)} rijen={regels} rijSleutel={({ id }) => id} rijAcuut={({ casus }) => casus?.acuut === true} />
  </Kaart>
);

/** All that was offered and not answered, by who must answer. Until then the gezin is with you. */
export const Overdrachten = () => {
  const lezing = useLezen(WachtendeOverdrachtenDocument, {});
  // Days: the moment at which the page was opened will do.
  const [nu] = useState(() => Date.now());
  if (lezing.data === undefined) {
    return (
      <Pagina titel="Wachtende overdrachten">
        {lezing.storing ? <Foutkaart onOpnieuw={lezing.opnieuw}>{STORINGTEKST[lezing.storing]}</Foutkaart> : <Skelet label="Overdrachten laden" />}
      </Pagina>
    );
  }
  const groepen = perOntvanger(lezing.data.wachtendeOverdrachten, nu);
  return (
    <Pagina titel="Wachtende overdrachten">
      <Stapel>
        {groepen.length === 0 ? (
          <LegeStaat titel="Er wacht geen overdracht op antwoord" actie={<Knoplink href="/veilig-thuis">Naar de werkvoorraad</Knoplink>}>
            Biedt u een gezin aan, dan staat het hier tot de ander ja of nee zegt.
          </LegeStaat>
        ) : (
          groepen.map((ontvanger) => <Groep key={ontvanger.id} ontvanger={ontvanger} nu={nu} />)
        )}
      </Stapel>
    </Pagina>
  );
};
