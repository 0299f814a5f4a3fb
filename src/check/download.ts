export { download } from '../export/download.ts';
