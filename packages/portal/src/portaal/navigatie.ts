// The router of the shell. Portals take it from here: a router of their own would not know where they are.
export {
  Link,
  NavLink,
  Navigate,
  Outlet,
  type RouteObject,
  useLocation,
  useNavigate,
  useOutletContext,
  useParams,
  useRoutes,
  useSearchParams,
  BrowserRouter as Router,
  NavigationType,
  useNavigationType,
} from 'react-router';
