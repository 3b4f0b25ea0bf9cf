import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { CASH_TEXT } from './text.ts';
import { useCashShortcuts } from './use-cash-shortcuts.ts';

/** The other ways cash moves, and the way back to the list. */
export function CashActions(props: { readonly current: 'receive' | 'pay' | 'transfer' }) {
  const text = useWords(CASH_TEXT);
  const navigate = useNavigate();
  const go = useCashShortcuts();
  const keys = { receive: 'F4', pay: 'F5', transfer: 'F6' } as const;
  const others = (['transfer', 'pay', 'receive'] as const).filter((way) => way !== props.current);
  return (
    <>
      <ActionButton label={text('entry.back')} onClick={() => void navigate({ to: '/kas' })} />
      {others.map((way) => (
        <ActionButton key={way} label={text(`cash.${way}`)} keys={keys[way]} onClick={go[way]} />
      ))}
    </>
  );
}
