import { Outlet } from 'react-router';
import { useHouvast } from './use-houvast.js';

/** Around the pages of a portal: focus is somewhere, also after what was pressed is gone. */
export const Houvast = () => {
  useHouvast();
  return <Outlet />;
};
