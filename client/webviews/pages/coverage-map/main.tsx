import { startPage } from '../shared/start-page.tsx';
import { MapPage } from './map-page.tsx';

startPage<'coverage-map'>(MapPage);
