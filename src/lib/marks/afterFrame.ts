/** Calls back when the frame that shows what was just changed is on screen. */
export const afterFrame = (step: () => void): void =>
  void requestAnimationFrame(() => setTimeout(step));
