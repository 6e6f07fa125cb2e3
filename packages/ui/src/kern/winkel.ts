// Stands in for use-sync-external-store/shim: that CommonJS file would bring a `require('react')` into the ESM bundle.
export { useSyncExternalStore } from 'react';
