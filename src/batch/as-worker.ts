/** The one argument of the command in a worker thread. */
export const AS_WORKER = '--serve-tasks';
