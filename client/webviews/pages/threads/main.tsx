import { startPage } from '../shared/start-page.tsx';
import { ThreadsPage } from './threads-page.tsx';

startPage<'threads'>(ThreadsPage);
