import { createRoot } from 'react-dom/client';
import { keepFocusMarksApart } from './focus-marks.ts';
import { TrialPage } from './trial-page.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<TrialPage />);
keepFocusMarksApart(document.body);
