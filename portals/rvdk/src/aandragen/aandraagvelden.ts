import type { invoerschemas } from '@bv/begrippen';
import type { Control } from 'react-hook-form';

type Schema = (typeof invoerschemas)['gezinAandragen']['_zod'];

/** The form of a family that the Raad brings in, for the parts of its page. */
export type Aandraagcontrol = Control<Schema['input'] & object, unknown, Schema['output']>;
