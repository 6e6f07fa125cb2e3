import { type ReactNode, useMemo } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { Statusregio } from '../tonen/statusregio.js';
import { NavigatieContext } from './navigatie.js';

export interface UiOmgevingProps {
  /** The router's navigate. Without it every link is an ordinary page load. */
  navigeer?: ((href: string) => void) | undefined;
  /** Turns a path into the address in the link, for a router with a base. */
  gebruikHref?: ((href: string) => string) | undefined;
  children: ReactNode;
}

const ongewijzigd = (href: string) => href;

/** Stands once around the whole application: language, links through the router, live region. */
export const UiOmgeving = ({ navigeer, gebruikHref = ongewijzigd, children }: UiOmgevingProps) => {
  const navigatie = useMemo(() => ({ navigeer, gebruikHref }), [navigeer, gebruikHref]);
  const inhoud = (
    <NavigatieContext value={navigatie}>
      {children}
      <Statusregio />
    </NavigatieContext>
  );
  return (
    <I18nProvider locale="nl-NL">
      {navigeer ? (
        <RouterProvider navigate={(href) => navigeer(href)} useHref={(href) => gebruikHref(href)}>
          {inhoud}
        </RouterProvider>
      ) : (
        inhoud
      )}
    </I18nProvider>
  );
};
