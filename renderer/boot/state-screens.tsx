import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../ui/feedback/ErrorState.tsx';
import { useUiText } from '../ui/text/use-ui-text.ts';

export function LoadingScreen() {
  const text = useUiText();
  return <p role="status">{text('ui.loading')}</p>;
}

export function UnknownScreen() {
  const text = useUiText();
  return <EmptyState title={text('ui.notFound')} explanation={text('ui.notFoundNext')} />;
}

/** A fault of the program in one screen: the frame stays, and so does everything that was saved. */
export function BrokenScreen(props: { readonly reset: () => void }) {
  const text = useUiText();
  return <ErrorState message={text('ui.broken')} nextStep={text('ui.brokenNext')} onRetry={props.reset} />;
}
