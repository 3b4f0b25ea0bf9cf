/** A message box about the background, in the shape Electron's `dialog.showMessageBox` takes. */
export type FailureMessage = { readonly type: 'warning' | 'error'; readonly title: string; readonly message: string; readonly detail: string; readonly buttons: string[] };

const TITLE = 'Koperasi ERP Lite';

/** Shown when the background ended by itself and runs again. */
export function restartedMessage(exitCode: number): FailureMessage {
  return {
    type: 'warning',
    title: TITLE,
    message: 'Bagian pembukuan sempat berhenti dan sudah dijalankan kembali.',
    detail: `Catatan yang sudah tersimpan tetap aman. Periksa apakah isian terakhir sudah tercatat; bila belum, isikan sekali lagi. (kode ${exitCode})`,
    buttons: ['Lanjutkan'],
  };
}

/** Shown when it ended too often; the program closes afterwards. */
export function givenUpMessage(exitCode: number): FailureMessage {
  return {
    type: 'error',
    title: TITLE,
    message: 'Bagian pembukuan berulang kali berhenti, jadi program akan ditutup.',
    detail: `Catatan yang sudah tersimpan tetap aman. Nyalakan ulang komputer, lalu buka program lagi. Bila terulang, salin folder data ke flashdisk dan hubungi pendamping koperasi. (kode ${exitCode})`,
    buttons: ['Tutup program'],
  };
}
