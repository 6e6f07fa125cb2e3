/** The only reader of process.env in this package. */
export const CHROOM = process.env['CHROME_PATH'] ?? '/usr/bin/chromium';
/** Where screenshots go when somebody wants to look; nowhere in a plain run. */
export const SCHERMEN = process.env['BV_SCHERMEN'];
