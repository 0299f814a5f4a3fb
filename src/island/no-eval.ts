import * as z from 'zod';

/**
 * Keeps zod from probing `eval`, which the content security policy forbids. Schemas look at this when they are
 * made, so it is to be imported before anything that makes one.
 */
z.config({ jitless: true });
