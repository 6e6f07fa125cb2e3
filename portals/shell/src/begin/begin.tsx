import { useSessie } from '@bv/portal';
import { Navigate } from '@bv/portal';

/** The first portal of this person. */
export const Begin = () => {
  const { portalen } = useSessie();
  return <Navigate replace to={`/${portalen[0] ?? ''}`} />;
};
