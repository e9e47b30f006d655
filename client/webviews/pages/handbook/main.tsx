import { startPage } from '../shared/start-page.tsx';
import { HandbookPage } from './handbook-page.tsx';

startPage<'handbook'>(HandbookPage);
