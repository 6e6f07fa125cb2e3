import { Datum } from '@bv/ui';

/** That it happens, and when last: the sign for the team itself. */
export const Reflectieteller = ({ momenten }: { momenten: readonly (string | null)[] }) => {
  const laatste = momenten.filter((op) => op !== null).sort().at(-1);
  return laatste === undefined ? null : (
    <p className="bv-zacht">
      {momenten.length === 1 ? 'Eén keer' : `${momenten.length} keer`} gereflecteerd, voor het laatst op <Datum waarde={laatste} />.
    </p>
  );
};
