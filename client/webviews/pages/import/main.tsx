import { startPage } from '../shared/start-page.tsx';
import { ImportPage } from './import-page.tsx';

startPage<'import'>(ImportPage);
