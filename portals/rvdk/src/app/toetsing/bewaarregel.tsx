import { Bewaarstand, Icoon, Knop } from '@bv/ui';
import type { Antwoordstand } from './use-antwoorden.js';

interface BewaarregelProps {
  antwoord: Antwoordstand<string>;
  /** Of what: "feit 3". */
  wat: string;
  onBewaar: () => void;
}

/** Whether this one answer is safe; without a word about it, it was saved before. */
export const Bewaarregel = ({ antwoord: { stand, moment, isOpen }, wat, onBewaar }: BewaarregelProps) =>
  isOpen && (stand === 'rust' || stand === 'bewaard') ? (
    <span className="bv-raad-regel">
      <span className="bv-bewaarstand">
        <Icoon naam="concept" /> Nog niet bewaard
      </span>
      <Knop klein aria-label={`Bewaren: ${wat}`} onKlik={onBewaar}>
        Bewaren
      </Knop>
    </span>
  ) : (
    <Bewaarstand stand={stand} moment={moment} />
  );
