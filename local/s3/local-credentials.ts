import type { Credentials } from './authenticate.ts';

/** Dummy credentials for everything that runs on one machine. */
export const localCredentials: Credentials = { accessKeyId: 'local', secretAccessKey: 'local-secret' };

export const localRegion = 'us-east-1';
