import type { Attachment } from 'svelte/attachments';

interface Panned {
  /** Whether the tour shows it now: then it moves by itself, else a finger moves it. */
  isMoving: boolean;
  /** How long the step is shown, in ms. */
  duration: number;
  /** Counts the visits: after each everything is at its top again. */
  visits: number;
  /** Which step, because several may show the same drawing. */
  step: string;
}

/** How much of the time a drawing rests at its top, and at its foot. */
const rest = 0.22;

const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Sets it moving. @returns how it is stopped where it is; undefined where nothing has to move */
function move(scene: HTMLElement, duration: number): (() => void) | undefined {
  const room = scene.querySelector<HTMLElement>('.stage.part');
  const drawing = room?.firstElementChild;
  if (!room || !drawing || isCalm()) return undefined;
  const beyond = room.scrollHeight - room.clientHeight;
  if (beyond <= 0) return undefined;
  const away = `translateY(${-beyond}px)`;
  const moving = drawing.animate(
    [
      { transform: 'none' },
      { transform: 'none', offset: rest, easing: 'ease-in-out' },
      { transform: away, offset: 1 - rest },
      { transform: away }
    ],
    { duration, fill: 'forwards' }
  );
  return () => {
    const { m42 } = new DOMMatrix(getComputedStyle(drawing).transform);
    moving.cancel();
    room.scrollTop = -m42;
  };
}

/**
 * Moves a drawing that is higher than its room through it once while the tour shows it. Whoever
 * stops the tour finds it where it is, and moves it on by hand.
 */
export const pan = (state: () => Panned): Attachment<HTMLElement> => {
  let cleared = 0;
  return (scene) => {
    const { isMoving, duration, visits, step } = state();
    void step;
    if (!isMoving) return;
    let stop: (() => void) | undefined;
    // The drawing is laid out once its room is known, a frame later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        // Asked of the browser only where somebody may have moved it: the answer costs a layout.
        if (visits !== cleared) scene.querySelector('.stage.part')?.scrollTo(0, 0);
        cleared = visits;
        stop = move(scene, duration);
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  };
};
