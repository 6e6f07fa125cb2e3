import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Dutch whatever the browser says: a date read as month-day is a wrong date in a file. */
export const Taal = ({ children }: { children: ReactNode }) => <I18nProvider locale="nl-NL">{children}</I18nProvider>;
