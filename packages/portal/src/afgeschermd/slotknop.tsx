import { Badge, Rijknop } from '@bv/ui';
import { useState } from 'react';
import { OpAfstand } from '../federatie/op-afstand.js';
import { useInzage } from '../inzage/inzage-context.js';

// Most lists are read without asking why: the explanation comes when somebody does.
const haalVenster = async () => (await import('../inzage/inzagevenster.js')).LosInzagevenster;

export interface SlotknopProps {
  label: string | undefined;
  /** In a list each row is of another casus; inside a dossier it is known already. */
  casusId?: string | undefined;
  handelingId?: string | undefined;
}

/** The lock in a cell, which says why. Where it is not known of which casus, only the word. */
export const Slotknop = ({ label, casusId, handelingId }: SlotknopProps) => {
  const inzage = useInzage();
  const [open, zetOpen] = useState(false);
  if (label === undefined || (!inzage && casusId === undefined)) return <Badge toon="slot">Afgeschermd</Badge>;
  return (
    <>
      <Rijknop soort="stil" icoon="slot" aria-label="Afgeschermd. Waarom?" onKlik={() => (inzage ? inzage.waarom(label) : zetOpen(true))}>
        Afgeschermd
      </Rijknop>
      {open && casusId !== undefined ? (
        <OpAfstand
          haal={haalVenster}
          props={{ casusId, handelingId, label, onSluit: () => zetOpen(false) }}
          titel="De uitleg is nu niet bereikbaar"
          laadtekst="Uitleg laden"
        />
      ) : null}
    </>
  );
};
