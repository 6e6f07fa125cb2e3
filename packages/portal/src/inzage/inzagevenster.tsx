import { type Gegevenscategorie, labels } from '@bv/beleid';
import { beslisserTekst, beslistTekst, Dialoog, Knop, Melding, Stapel, Veld, Velden } from '@bv/ui';
import { useState } from 'react';
import { MijnToegangDocument, ToegangBeeindigenDocument, ToegangIntrekkenDocument, type ToegangsverzoekVeldenFragment, WaaromDocument, type WaaromQuery } from '../gql/graphql.js';
import { Gelezen } from '../lezen/gelezen.js';
import { useLezen } from '../lezen/use-lezen.js';
import { useOpdracht } from '../opdracht/use-opdracht.js';
import { Aanvraagformulier } from './aanvraagformulier.js';
import { verzoekzin } from './verzoekstand.js';

type Verzoek = ToegangsverzoekVeldenFragment;
type Uitleg = NonNullable<WaaromQuery['waarom']>;

const isLabel = (code: string): code is Gegevenscategorie => Object.hasOwn(labels, code);

const opsomming = (delen: readonly string[]) =>
  delen.length < 2 ? (delen[0] ?? null) : (
    <ul className="bv-punten">
      {delen.map((deel) => (
        <li key={deel}>{deel}</li>
      ))}
    </ul>
  );

const wieBeslist = ({ wieBeslist: beslisser, beslissers }: Uitleg): string => {
  const rol = beslisserTekst(beslisser);
  if (beslisser === 'NIEMAND') return 'Niemand. Dit blijft afgeschermd, ook op verzoek.';
  return `${rol.charAt(0).toUpperCase()}${rol.slice(1)}${beslissers.length > 0 ? `: ${beslissers.join(' of ')}` : ''}`;
};

const Regels = ({ uitleg }: { uitleg: Uitleg }) => (
  <Velden>
    <Veld naam={uitleg.isOpen ? 'Dit is open voor u' : 'Waarom u dit niet ziet'} waarde={uitleg.isOpen ? opsomming(uitleg.regels) : uitleg.watOntbreekt} />
    <Veld naam="Wat u hier bent" waarde={opsomming(uitleg.alsWat)} />
    {uitleg.isOpen ? null : <Veld naam="De regel die voor u geldt" waarde={opsomming(uitleg.regels)} />}
    {uitleg.watOpent.length > 0 ? <Veld naam="Wie dit wel ziet" waarde={opsomming(uitleg.watOpent)} /> : null}
    <Veld naam="Wie over inzage beslist" waarde={wieBeslist(uitleg)} />
    <Veld naam="Wettelijke grond" waarde={uitleg.grondslag} />
  </Velden>
);

/** The own request that is under way, with the way out of it. */
const Lopend = ({ verzoek }: { verzoek: Verzoek }) => {
  const intrekken = useOpdracht(ToegangIntrekkenDocument);
  const stoppen = useOpdracht(ToegangBeeindigenDocument);
  const isOpen = verzoek.toestand === 'AANGEVRAAGD';
  const { bezig, weigeringen } = isOpen ? intrekken : stoppen;
  return (
    <Melding
      titel={isOpen ? 'Inzage aangevraagd' : 'Inzage toegekend'}
      toon={isOpen ? 'info' : 'goed'}
      rol="status"
      actie={
        <Knop klein bezig={bezig} onKlik={() => void (isOpen ? intrekken : stoppen).voerUit({ id: verzoek.id })}>
          {isOpen ? 'Verzoek intrekken' : 'Ik heb dit niet meer nodig'}
        </Knop>
      }
    >
      {verzoekzin(verzoek)} {weigeringen[0]?.tekst}
    </Melding>
  );
};

const Vragen = ({ uitleg, verzoeken, onGevraagd }: { uitleg: Uitleg; verzoeken: readonly Verzoek[]; onGevraagd: () => void }) => {
  const [isBezig, zetBezig] = useState(false);
  const eigen = verzoeken.filter(({ labels: gevraagd }) => (gevraagd ?? []).includes(uitleg.label));
  const lopend = eigen.find(({ toestand }) => toestand === 'AANGEVRAAGD' || toestand === 'TOEGEKEND');
  const [laatste] = eigen;
  if (lopend) return <Lopend verzoek={lopend} />;
  if (uitleg.isOpen) return null;
  if (!uitleg.kanAanvragen) return <p className="bv-zacht">{uitleg.wieBeslist === 'NIEMAND' ? beslistTekst('NIEMAND') : 'Vanuit wat u hier nu bent, kunt u geen inzage vragen.'}</p>;
  return (
    <>
      {laatste ? <p className="bv-zacht">Uw vorige verzoek. {verzoekzin(laatste)}</p> : null}
      {isBezig ? (
        <Aanvraagformulier uitleg={uitleg} onGevraagd={onGevraagd} onTerug={() => zetBezig(false)} />
      ) : (
        <div>
          <Knop soort="primair" onKlik={() => zetBezig(true)}>
            Inzage aanvragen
          </Knop>
        </div>
      )}
    </>
  );
};

export interface InzagevensterProps {
  casusId: string;
  handelingId: string | undefined;
  label: string;
  verzoeken: readonly Verzoek[];
  onSluit: () => void;
}

/** Why something is withheld, in words, and asking for it in the same place. */
export const Inzagevenster = ({ casusId, handelingId, label, verzoeken, onSluit }: InzagevensterProps) => {
  const lezing = useLezen(WaaromDocument, { casusId, veld: label, handelingId: handelingId ?? null });
  return (
    <Dialoog titel={`Waarom? ${isLabel(label) ? labels[label].naam : ''}`} breed open onSluit={onSluit}>
      <Gelezen van={lezing} laadtekst="Uitleg laden">
        {({ waarom }) =>
          waarom === null ? (
            <p>Hierover is nu niets te zeggen. Laad de pagina opnieuw.</p>
          ) : (
            <Stapel>
              <Regels uitleg={waarom} />
              <Vragen uitleg={waarom} verzoeken={verzoeken} onGevraagd={lezing.opnieuw} />
            </Stapel>
          )
        }
      </Gelezen>
    </Dialoog>
  );
};

/** The same from a list, where nothing is known yet of own requests. */
export const LosInzagevenster = (props: Omit<InzagevensterProps, 'verzoeken'>) => {
  const { data } = useLezen(MijnToegangDocument, { casusId: props.casusId });
  return <Inzagevenster {...props} verzoeken={(data?.toegangsverzoeken ?? []).filter(({ isVanMij }) => isVanMij === true)} />;
};
