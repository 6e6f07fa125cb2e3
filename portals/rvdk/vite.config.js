import { portaalConfig } from '@bv/config/vite.js';

export default portaalConfig({ root: import.meta.dirname, naam: 'rvdk', exposes: ['app/portaal'] });
