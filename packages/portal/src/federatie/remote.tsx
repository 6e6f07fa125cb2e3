import type { Portaal } from '@bv/beleid';
import { Foutkaart, Pagina } from '@bv/ui';
import { type ReactNode, useCallback, useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { useLocation, useRoutes } from 'react-router';
import { useHouvast } from '../houvast/use-houvast.js';
import type { Portaaldefinitie } from '../portaal/portaaldefinitie.js';
import { portaaltitel } from '../portaal/portaaltitel.js';
import { useVoorladen } from '../portaal/use-voorladen.js';
import { useFederatie } from './federatie-context.js';
import { OpAfstand } from './op-afstand.js';

export interface RemoteProps {
  portaal: Portaal;
  /** The portal is here: its menu can be shown. */
  bijGeladen: (definitie: Portaaldefinitie) => void;
  /** For an address that the portal does not know. */
  onbekend: ReactNode;
}

interface SchermenProps extends Omit<RemoteProps, 'portaal'> {
  definitie: Portaaldefinitie;
}

const Schermen = ({ definitie, bijGeladen, onbekend }: SchermenProps) => {
  const { pathname } = useLocation();
  useEffect(() => bijGeladen(definitie), [bijGeladen, definitie]);
  useHouvast();
  useVoorladen(`/${definitie.naam}`, definitie.routes);
  const scherm = useRoutes([...definitie.routes, { path: '*', element: onbekend }]);
  // A page that breaks takes neither the portal nor the menu along; another page is a new chance.
  return (
    <ErrorBoundary
      resetKeys={[pathname]}
      fallbackRender={({ resetErrorBoundary }) => (
        <Pagina titel={portaaltitel[definitie.naam]} breedte="smal">
          <Foutkaart titel="Deze pagina kan nu niet worden getoond" onOpnieuw={resetErrorBoundary} />
        </Pagina>
      )}
    >
      {scherm}
    </ErrorBoundary>
  );
};

/** A whole portal, fetched when its page is opened and not before. */
export const Remote = ({ portaal, bijGeladen, onbekend }: RemoteProps) => {
  const laad = useFederatie().portalen[portaal];
  const haal = useCallback(async () => {
    const definitie = await laad();
    return (props: Omit<SchermenProps, 'definitie'>) => <Schermen {...props} definitie={definitie} />;
  }, [laad]);
  return (
    <OpAfstand
      key={portaal}
      haal={haal}
      props={{ bijGeladen, onbekend }}
      titel={`${portaaltitel[portaal]} is nu niet bereikbaar`}
      laadtekst={`${portaaltitel[portaal]} laden`}
      rond={(inhoud) => <Pagina titel={portaaltitel[portaal]}>{inhoud}</Pagina>}
    />
  );
};
