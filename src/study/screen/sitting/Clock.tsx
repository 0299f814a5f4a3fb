import { useEffect, useEffectEvent, useState } from 'react';
import { useSay } from '../../session.ts';

interface Props {
  ends: string;
  onOver: () => void;
  onOff: () => void;
}

const second = 1000;

/** How much time is left. It can be switched off, and says so when a minute is left. */
export function Clock({ ends, onOver, onOff }: Props) {
  const say = useSay();
  const [left, setLeft] = useState(() => Date.parse(ends) - Date.now());
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const tick = () => {
      const now = Date.parse(ends) - Date.now();
      setLeft(now);
      if (now <= 0) over();
    };
    tick();
    const timer = setInterval(tick, second);
    return () => clearInterval(timer);
  }, [ends]);
  const seconds = Math.max(0, Math.ceil(left / second));
  const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')];
  return (
    <div className="clock">
      <span role="timer">{say({ zh: `还剩${minutes}:${rest}`, en: `${minutes}:${rest} left` })}</span>
      <button type="button" onClick={onOff}>
        {say({ zh: '关掉计时', en: 'Switch the clock off' })}
      </button>
      <span role="status" className="unseen">
        {seconds <= 60 && say({ zh: '还剩不到一分钟。', en: 'Less than a minute left.' })}
      </span>
    </div>
  );
}
