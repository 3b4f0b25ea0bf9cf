import '../styles/all.css';
import { createRoot, type Root } from 'react-dom/client';
import { adoptThemeSheet } from '../styles/theme-sheet.ts';
import { UiProvider } from '../ui/UiProvider.tsx';
import { App } from './App.tsx';
import { connect } from './connect.ts';
import { createAppRouter } from './router.tsx';
import { FEATURES } from './routes.tsx';
import { StartFailure } from './StartFailure.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with id "root"');
adoptThemeSheet(document);
await start(createRoot(root));

/** The router is made after connecting: the address may still carry the one-time token until then. */
async function start(page: Root): Promise<void> {
  try {
    const client = await connect();
    page.render(<App client={client} router={createAppRouter(FEATURES)} />);
  } catch (error) {
    page.render(
      <UiProvider language="id">
        <StartFailure error={error} />
      </UiProvider>,
    );
  }
}
