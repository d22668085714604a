/** How much is made up and tried: `TEST_SIZE=full` asks for all, as `.ci/run` does. */
export const bySize = (usual: number, full: number): number => (process.env['TEST_SIZE'] === 'full' ? full : usual);
