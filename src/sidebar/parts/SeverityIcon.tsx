import type { Severity } from '../../core/rules/rule.ts';

const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M10 1.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM7 7l6 6M13 7l-6 6',
  warning: 'M10 2L1.5 17.5h17zM10 8v4.5M10 14.8v.3',
  notice: 'M10 1.5a8.5 8.5 0 100 17 8.5 8.5 0 000-17zM10 9v5.2M10 5.8v.3',
};

/** A circled cross, a triangle, a circled i. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class="severity-icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={SHAPES[severity]} />
    </svg>
  );
}
