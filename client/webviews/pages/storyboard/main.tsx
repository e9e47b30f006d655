import { startPage } from '../shared/start-page.tsx';
import { BoardPage } from './board-page.tsx';

startPage<'storyboard'>(BoardPage);
