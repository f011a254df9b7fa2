import { Component, Suspense, type ErrorInfo, type ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';
import { PanelSkeleton } from './skeletons';

interface BoundaryProps {
  name: string;
  children: ReactNode;
}

/** What goes wrong in one section stays there: the rest of the screen can still be read. */
class SectionBoundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidCatch(_error: Error, _info: ErrorInfo): void {
    // React has written it to the console already; there is no server to tell.
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <ProblemNotice
        error={error}
        title={`${this.props.name} cannot be shown`}
        onRetry={() => this.setState({ error: null })}
      />
    );
  }
}

/** A part of a screen that loads and fails by itself. */
export function Section({ name, height = 160, children }: BoundaryProps & { height?: number }) {
  return (
    <SectionBoundary name={name}>
      <Suspense fallback={<PanelSkeleton name={name} height={height} />}>{children}</Suspense>
    </SectionBoundary>
  );
}
