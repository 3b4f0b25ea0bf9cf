import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { CASH_TEXT } from './text.ts';

/** F4, F5 and F6 on every screen of Kas & Bank. Returns the same three ways for its buttons. */
export function useCashShortcuts(): { readonly receive: () => void; readonly pay: () => void; readonly transfer: () => void } {
  const text = useWords(CASH_TEXT);
  const navigate = useNavigate();
  const receive = () => void navigate({ to: '/kas/masuk' });
  const pay = () => void navigate({ to: '/kas/keluar' });
  const transfer = () => void navigate({ to: '/kas/pindah' });
  useShortcuts([
    { keys: 'F4', label: text('cash.receive'), run: receive },
    { keys: 'F5', label: text('cash.pay'), run: pay },
    { keys: 'F6', label: text('cash.transfer'), run: transfer },
  ]);
  return { receive, pay, transfer };
}
