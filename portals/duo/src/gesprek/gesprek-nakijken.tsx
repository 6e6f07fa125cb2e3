import { type Wachtpost, useWachtrij } from '@bv/portal';
import { Conflictkeuze, Kaart, Knop, Knoplink, LegeStaat, Melding, Rij, Skelet, Stapel } from '@bv/ui';
import { useState } from 'react';
import { useDossier } from '../app/dossier/dossier-context.js';
import { Dossierpagina } from '../app/dossier/dossierpagina.js';
import { GESPREKSWACHTRIJ } from './gesprekswachtrij.js';

type Oplosser = (post: Wachtpost, invoer?: Readonly<Record<string, unknown>>) => Promise<void>;

/** What the family said at the table, and what a colleague wrote meanwhile: somebody chooses, and nothing goes away in silence. */
const Botsing = ({ post, losOp }: { post: Wachtpost; losOp: Oplosser }) => {
  const [bezig, zetBezig] = useState(false);
  const { conflict, invoer, titel } = post;
  const [veld] = conflict?.velden ?? [];
  if (!conflict || !veld) return null;
  const eigen = invoer[veld.veld];
  return (
    <Kaart titel={titel} niveau={3}>
      <Conflictkeuze
        label="Hoe gaat het ermee?"
        eigen={typeof eigen === 'string' ? eigen : ''}
        ander={veld.huidig ?? ''}
        wie={conflict.gewijzigdDoor ?? 'Een collega'}
        moment={conflict.gewijzigdOp ?? ''}
        bezig={bezig}
        onKies={(tekst) => {
          zetBezig(true);
          void losOp(post, { ...invoer, [veld.veld]: tekst, versie: conflict.versie });
        }}
      />
    </Kaart>
  );
};

const Geweigerd = ({ post, losOp }: { post: Wachtpost; losOp: Oplosser }) => (
  <Kaart titel={post.titel} niveau={3}>
    <Melding toon="acuut" titel="Dit is niet opgeslagen">
      {post.weigeringen?.map(({ tekst }) => tekst).join(' ')}
    </Melding>
    <p>{Object.values(post.invoer).filter((waarde) => typeof waarde === 'string' && waarde.includes(' ')).join(' · ')}</p>
    <Rij>
      <Knop klein onKlik={() => void losOp(post, post.invoer)}>
        Nog een keer versturen
      </Knop>
      <Knop klein soort="gevaar" onKlik={() => void losOp(post)}>
        Weggooien
      </Knop>
    </Rij>
  </Kaart>
);

/** After the conversation, for the worker alone: whether everything arrived, and what somebody must choose. */
export const GesprekNakijken = () => {
  const { basis } = useDossier();
  const { klaar, posten, losOp, stuur } = useWachtrij(GESPREKSWACHTRIJ);
  const wachtend = posten.filter(({ stand }) => stand === 'WACHT');
  return (
    <Dossierpagina titel="Na het gesprek">
      {!klaar ? (
        <Skelet label="Nakijken of alles is aangekomen" />
      ) : posten.length === 0 ? (
        <LegeStaat titel="Alles is opgeslagen in het dossier" actie={<Knoplink href={`${basis}/beleving`}>Naar de veiligheidsbeleving</Knoplink>}>
          Er staat niets meer op deze tablet.
        </LegeStaat>
      ) : (
        <Stapel>
          {wachtend.length === 0 ? null : (
            <Melding toon="letop" rol="status" titel={wachtend.length === 1 ? 'Er wacht nog 1 antwoord' : `Er wachten nog ${wachtend.length} antwoorden`} actie={<Knop klein onKlik={stuur}>Nu versturen</Knop>}>
              Ze staan versleuteld op deze tablet. Meld u niet af voordat ze verstuurd zijn.
            </Melding>
          )}
          {posten.map((post) => (post.stand === 'CONFLICT' ? <Botsing key={post.sleutel} post={post} losOp={losOp} /> : post.stand === 'GEWEIGERD' ? <Geweigerd key={post.sleutel} post={post} losOp={losOp} /> : null))}
        </Stapel>
      )}
    </Dossierpagina>
  );
};
