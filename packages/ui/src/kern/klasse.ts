/** Joins class names and leaves out what is not set. */
export const klasse = (...namen: (string | false | null | undefined)[]): string => namen.filter(Boolean).join(' ');
