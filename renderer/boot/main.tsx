import '../styles/all.css';
import { createRoot } from 'react-dom/client';
import { adoptThemeSheet } from '../styles/theme-sheet.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
adoptThemeSheet(document);
createRoot(root).render(<App />);
