import { Outlet } from '@bv/portal';
import { useHouvast } from './use-houvast.js';

/** Around every page of the duo: focus is somewhere, also after what was pressed is gone. */
export const Houvast = () => {
  useHouvast();
  return <Outlet />;
};
