import { type Bladering, STORINGTEKST } from '@bv/portal';
import { Knop, Melding } from '@bv/ui';
import { useEffect, useEffectEvent, useRef } from 'react';

/** Far enough ahead that who scrolls never waits. */
const VOORUIT = '2500px 0px';

/** The end of a list that has more: fetches the next page when it comes near the screen, and on a press. */
export const Meerlader = ({ blad: { isAlles, meer, storing, ververs } }: { blad: Pick<Bladering<unknown>, 'isAlles' | 'meer' | 'storing' | 'ververs'> }) => {
  const einde = useRef<HTMLDivElement>(null);
  const volgende = useEffectEvent(meer);
  const isKlaar = isAlles || storing !== undefined;
  useEffect(() => {
    if (isKlaar || einde.current === null || !('IntersectionObserver' in window)) return undefined;
    // It stays within reach after a page that was short: then it must be asked again.
    const kijk = new IntersectionObserver(([plek]) => plek?.isIntersecting && volgende(), { rootMargin: VOORUIT });
    kijk.observe(einde.current);
    return () => kijk.disconnect();
  });
  if (storing) {
    return (
      <Melding toon="letop" rol="alert" titel="De rest van de lijst kwam niet binnen" actie={<Knop klein onKlik={ververs}>Opnieuw proberen</Knop>}>
        {STORINGTEKST[storing]}
      </Melding>
    );
  }
  return isAlles ? null : (
    <div ref={einde} className="bv-vt-meer">
      <Knop klein onKlik={meer}>
        Meer laden
      </Knop>
    </div>
  );
};
