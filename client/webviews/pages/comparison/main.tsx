import { startPage } from '../shared/start-page.tsx';
import { ComparisonPage } from './comparison-page.tsx';

startPage<'comparison'>(ComparisonPage);
