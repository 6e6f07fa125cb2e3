import type { ReactNode } from 'react';
import { Knop } from '../actie/knop.js';
import { Icoon } from '../kern/icoon.js';
import { beslistTekst, type Afscherming } from './afscherming.js';
import { Datum } from './datum.js';

export interface AfschermingenProps {
  afschermingen: readonly Afscherming[];
  /** Dutch words for a label code; the code itself is never shown as is when you give this. */
  labelTekst?: ((label: string) => string) | undefined;
  niveau?: 2 | 3 | undefined;
  onWaarom?: ((afscherming: Afscherming) => void) | undefined;
  /** State of a request for this kind of data. */
  aanvraag?: ((afscherming: Afscherming) => ReactNode) | undefined;
}

/** Card with everything this person may know is withheld. Shows nothing when there is nothing: silent labels stay silent. */
export const Afschermingen = ({ afschermingen, labelTekst = (label) => label, niveau = 2, onWaarom, aanvraag }: AfschermingenProps) => {
  if (afschermingen.length === 0) return null;
  const Kop = `h${niveau}` as const;
  const titel = afschermingen.length === 1 ? '1 soort gegevens is afgeschermd' : `${afschermingen.length} soorten gegevens zijn afgeschermd`;
  return (
    <section className="bv-afschermingen" aria-label={titel}>
      <span className="bv-slot__teken bv-slot__teken--groot" aria-hidden>
        <Icoon naam="slot" maat={20} />
      </span>
      <div className="bv-afschermingen__inhoud">
        <Kop className="bv-afschermingen__titel">{titel}</Kop>
        <dl className="bv-afschermingen__lijst">
          {afschermingen.map((afscherming, plek) => {
            const naam = afscherming.label ? labelTekst(afscherming.label) : 'Gegevens';
            return (
              <div key={`${naam} ${plek}`}>
                <dt>{naam}</dt>
                <dd>
                  {afscherming.reden}{' '}
                  <span className="bv-zacht">
                    {beslistTekst(afscherming.beslisser)}
                    {afscherming.sinds ? <> Sinds <Datum waarde={afscherming.sinds} />.</> : null}
                  </span>
                  {aanvraag?.(afscherming)}
                  {onWaarom ? (
                    <div>
                      <Knop klein onKlik={() => onWaarom(afscherming)} aria-label={`Waarom? ${naam}`}>
                        Waarom?
                      </Knop>
                    </div>
                  ) : null}
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
    </section>
  );
};
