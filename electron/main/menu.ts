/** One entry of the menu bar, in the shape Electron's `Menu.buildFromTemplate` takes. */
export type MenuEntry = { readonly label: string; readonly submenu: readonly MenuItem[] };

type Role =
  | 'quit' | 'undo' | 'redo' | 'cut' | 'copy' | 'paste' | 'selectAll'
  | 'resetZoom' | 'zoomIn' | 'zoomOut' | 'togglefullscreen' | 'minimize' | 'toggleDevTools';
type MenuItem = { readonly type: 'separator' } | { readonly label: string; readonly role: Role; readonly accelerator?: string };

const SEPARATOR: MenuItem = { type: 'separator' };

/**
 * The menu bar: what Electron itself does, in Indonesian. What the cooperative does stands in the page, the same in both
 * hosts. There is no entry to load the page anew: a form half filled in must not be lost by a key.
 */
export function menuTemplate(options: { readonly isDevelopment: boolean }): MenuEntry[] {
  return [
    { label: '&Program', submenu: [{ label: 'Keluar', role: 'quit' }] },
    {
      label: '&Sunting',
      submenu: [
        { label: 'Batalkan ketikan', role: 'undo' },
        { label: 'Ulangi ketikan', role: 'redo' },
        SEPARATOR,
        { label: 'Potong', role: 'cut' },
        { label: 'Salin', role: 'copy' },
        { label: 'Tempel', role: 'paste' },
        { label: 'Pilih semua', role: 'selectAll' },
      ],
    },
    {
      label: '&Tampilan',
      submenu: [
        { label: 'Perbesar', role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: 'Perkecil', role: 'zoomOut' },
        { label: 'Ukuran semula', role: 'resetZoom' },
        SEPARATOR,
        { label: 'Layar penuh', role: 'togglefullscreen' },
        { label: 'Kecilkan jendela', role: 'minimize' },
        ...(options.isDevelopment ? [SEPARATOR, developerTools()] : []),
      ],
    },
  ];
}

function developerTools(): MenuItem {
  return { label: 'Alat pengembang', role: 'toggleDevTools' };
}
