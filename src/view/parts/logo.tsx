/** The ring of bringing and taking round a level beam. */
export function Logo({ size = 30 }: { readonly size?: number }) {
  return (
    <svg className="logo-mark" width={size} height={size} viewBox="0 0 30 30" aria-hidden="true">
      <path d="M15 2.2a12.8 12.8 0 0 0 0 25.6" fill="none" stroke="var(--give)" strokeWidth="3.6" />
      <path d="M15 2.2a12.8 12.8 0 0 1 0 25.6" fill="none" stroke="var(--take)" strokeWidth="3.6" />
      <path d="M15 0v5M15 25v5" stroke="var(--surface)" strokeWidth="2.2" />
      <rect x="7" y="12.4" width="16" height="2.8" rx="1.4" fill="var(--ink)" />
      <path d="M15 15l3.4 5.6h-6.8z" fill="var(--ink)" />
    </svg>
  );
}
