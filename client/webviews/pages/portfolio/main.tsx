import { startPage } from '../shared/start-page.tsx';
import { PortfolioPage } from './portfolio-page.tsx';

startPage<'portfolio'>(PortfolioPage);
