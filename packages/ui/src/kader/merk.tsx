/** Two figures under one roof of colour. Stands in until a designer draws the mark. */
export const Merk = () => (
  <svg className="bv-merk" viewBox="0 0 24 24" width="24" height="24" aria-hidden focusable="false">
    <path d="M12 1.5C6.2 1.5 1.5 6.2 1.5 12H12z" fill="#f5f6f3" />
    <path d="M12 1.5C17.8 1.5 22.5 6.2 22.5 12v4.5a6 6 0 0 1-6 6H12z" fill="#7fc4cf" />
    <path d="M1.5 12H12v10.5H6a4.5 4.5 0 0 1-4.5-4.5z" fill="#ffc64a" />
  </svg>
);
