/** Three strokes from one dot, in one ink: never coloured by scenario, never mirrored. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M16 27C16 17 14 11 5 7" />
      <path d="M16 27V5" />
      <path d="M16 27C16 17 18 11 27 7" />
      <circle cx="16" cy="27" r="2.6" fill="currentColor" stroke="none" />
    </svg>
  );
}
