import { type Bevindingoordeel, bevindingoordeelNaam } from '@bv/begrippen';
import { Badge, Citaat, Datum, type IcoonNaam, type Toon, Verhaal } from '@bv/ui';
import { Oordeelbadge } from '../app/dossier/oordeelbadge.js';
import type { Stuk } from './toetsingsgegevens.js';

const TOON: Readonly<Record<Bevindingoordeel, Toon>> = { VOLGT_UIT_BRON: 'goed', VRAAG: 'info', VOLGT_NIET: 'letop' };
const ICOON: Readonly<Record<Bevindingoordeel, IcoonNaam>> = { VOLGT_UIT_BRON: 'goed', VRAAG: 'vraag', VOLGT_NIET: 'sluiten' };

/** One frozen piece, with what the family said of it and what the reviewer found. */
export const Stukregel = ({ stuk: { kop, tekst, bron, peildatum, reacties, bevinding } }: { stuk: Stuk }) => (
  <li className="bv-duo-stuk">
    {kop === null || kop === '' ? null : <p className="bv-duo-stuk__kop">{kop}</p>}
    <Verhaal>{tekst ?? ''}</Verhaal>
    {bron === null && peildatum === null ? null : (
      <p className="bv-zacht">
        {bron === null ? null : `Bron: ${bron}`}
        {bron !== null && peildatum !== null ? ', ' : null}
        {peildatum === null ? null : <Datum waarde={peildatum} />}
      </p>
    )}
    {reacties.map(({ id, naam, oordeel, eigenWoorden, datum }) => (
      <div key={id} className="bv-duo-stuk__reactie">
        <p>
          <strong>{naam}</strong> {oordeel === null ? null : <Oordeelbadge oordeel={oordeel} />}{' '}
          {datum === null ? null : (
            <span className="bv-zacht">
              <Datum waarde={datum} />
            </span>
          )}
        </p>
        {eigenWoorden === null || eigenWoorden === '' ? null : <Citaat>{eigenWoorden}</Citaat>}
      </div>
    ))}
    {bevinding?.oordeel ? (
      <div className="bv-duo-stuk__bevinding">
        <Badge toon={TOON[bevinding.oordeel]} icoon={ICOON[bevinding.oordeel]}>
          {bevindingoordeelNaam[bevinding.oordeel]}
        </Badge>
        {bevinding.notitie === null || bevinding.notitie === '' ? null : <p>{bevinding.notitie}</p>}
      </div>
    ) : null}
  </li>
);
