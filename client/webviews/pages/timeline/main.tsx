import { startPage } from '../shared/start-page.tsx';
import { TimelinePage } from './timeline-page.tsx';

startPage<'timeline'>(TimelinePage);
