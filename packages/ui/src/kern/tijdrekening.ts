import { GregorianCalendar, type Calendar } from '@internationalized/date';

/** Stands in for the library's own, which brings twelve calendars along; the Netherlands writes its dates in this one. */
export const createCalendar = (): Calendar => new GregorianCalendar();
