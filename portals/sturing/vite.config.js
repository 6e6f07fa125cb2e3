import { portaalConfig } from '@bv/config/vite.js';

export default portaalConfig({ root: import.meta.dirname, naam: 'sturing', exposes: ['app/portaal'] });
