import { configure } from '@testing-library/dom';

// A machine with other work takes longer than the second that is waited by default; what never comes still fails.
configure({ asyncUtilTimeout: 15_000 });
